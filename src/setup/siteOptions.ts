/** The words that every command about a site understands, and the connection that they give. */
import { type Command, CommanderError } from 'commander';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { signInToStandIn, signInToTenant, type SiteRight } from './tenantSignIn';

export interface SiteOptions {
  readonly site: string;
  readonly env: string;
  readonly standIn?: true;
}

export function withSiteOptions(command: Command): Command {
  return command
    .requiredOption('--site <adress>', 'webbplatsen, https://….sharepoint.com/sites/…')
    .option('--env <namn>', 'hyresgästens värden i env/.env.<namn>', 'dev')
    .option('--stand-in', 'logga in hos den lokala ersättaren för SharePoint');
}

/** PnPjs for the site, with no more right than the command needs. Throws CommanderError for an address that is none. */
export async function connectAs(options: SiteOptions, right: SiteRight): Promise<SiteConnection> {
  const site = siteAddress(options);
  const accessToken = options.standIn
    ? signInToStandIn(site, right)
    : await signInToTenant(site, right, options.env, tell);
  // PnPjs is heavy: loaded only by the commands that speak to a site.
  const { connectSite } = await import('../sharepoint/siteConnection');
  return connectSite({ siteUrl: site.href, accessToken, onWaiting: tellWaiting });
}

/** A token is sent in clear to this machine only, and the stand-in's own is sent nowhere else. */
function siteAddress({ site, standIn }: SiteOptions): URL {
  if (!/^https?:/i.test(site) || !URL.canParse(site))
    throw wrongWords(`${site} är ingen webbadress. Börja med https://.`);
  const address = new URL(site);
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname);
  if (standIn && !isHere) throw wrongWords(`--stand-in gäller bara den egna datorn, inte ${site}.`);
  if (!standIn && address.protocol !== 'https:')
    throw wrongWords(`${site} är inte krypterad. Börja med https://.`);
  address.search = '';
  address.hash = '';
  return address;
}

function wrongWords(sentence: string): CommanderError {
  return new CommanderError(2, 'setup.wrongWords', sentence);
}

function tellWaiting(until: number | null): void {
  if (until === null) return;
  const seconds = Math.max(1, Math.round((until - Date.now()) / 1000));
  tell(`SharePoint ber oss vänta ${seconds} s.`);
}

/** Talk beside the data: on stderr. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
