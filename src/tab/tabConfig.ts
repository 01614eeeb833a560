/** The tab's settings, read from tabConfig.json beside the page and checked at start. */
import * as v from 'valibot';

const webAddress = v.pipe(v.string(), v.trim(), v.check(isWebAddress, 'Invalid URL'));

/** `https:site` would be one to URL alone. */
function isWebAddress(written: string): boolean {
  return /^https?:\/\//i.test(written) && URL.canParse(written);
}

const tabConfigSchema = v.strictObject({
  /** The Teams app's id, for links that lead back here. */
  appId: v.pipe(v.string(), v.minLength(1)),
  /** The Entra application's id. */
  clientId: v.pipe(v.string(), v.minLength(1)),
  tenantId: v.pipe(v.string(), v.minLength(1)),
  /** The SharePoint site that holds the lists. */
  siteUrl: webAddress,
  /** Null asks for `AllSites.Read` of the site's host. */
  scope: v.nullable(v.pipe(v.string(), v.minLength(1))),
  /** True only where the local stand-in answers instead of SharePoint: the tab then says so. */
  standIn: v.boolean(),
});

export type TabConfig = v.InferOutput<typeof tabConfigSchema>;

/** Thrown when tabConfig.json is missing or wrong; the message names the key. */
export class TabConfigFailure extends Error {
  override readonly name = 'TabConfigFailure';
}

/** Fetches and checks the settings. Throws TabConfigFailure. */
export async function readTabConfig(): Promise<TabConfig> {
  const answer = await fetch('./tabConfig.json', { credentials: 'same-origin' });
  if (!answer.ok) throw new TabConfigFailure(`tabConfig.json: HTTP ${answer.status}`);
  const parsed = v.safeParse(tabConfigSchema, await answer.json().catch(() => null));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new TabConfigFailure(`tabConfig.json: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

/** The permission to ask for: the configured one, else reading with the person's own rights. */
export function scopeOf(config: TabConfig): string {
  return config.scope ?? `${new URL(config.siteUrl).origin}/AllSites.Read`;
}
