/** What each value in env/ must look like, and what to say to the person who fills it in. */
export interface Environment {
  readonly name: string;
  /** The value as written; `''` when it is empty or missing. */
  readonly valueOf: (key: string) => string;
  /** Where the value stands, or should have stood. */
  readonly fileOf: (key: string) => string;
}

interface ValueRule {
  readonly key: string;
  readonly mayBeEmpty?: true;
  readonly fits: (value: string, environment: Environment) => boolean;
  /** What to write instead, in a sentence. */
  readonly advice: (environment: Environment) => string;
}

const longestAppName = 30;
const appName = 'Gällande';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nothing = '00000000-0000-0000-0000-000000000000';
const isGuid = (value: string) => guid.test(value) && value !== nothing;

const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const host = new RegExp(`^((${label}\\.)+[a-z]${label}|localhost)(:[0-9]{1,5})?$`);
/** A tenant's own sites; not its administration or a person's own files. */
const sharePointHost = /^(?![^.]*-(?:admin|my)\.)[a-z0-9-]+\.sharepoint(\.com|\.us|\.cn|-mil\.us)$/;

/** In the order of the files in env/. A key that is not here may be anything. */
export const valueRules: readonly ValueRule[] = [
  {
    key: 'TEAMSFX_ENV',
    fits: (value, { name }) => value === name,
    advice: ({ name }) => `Skriv ”${name}”, som i filens namn.`,
  },
  {
    key: 'APP_NAME_SUFFIX',
    mayBeEmpty: true,
    fits: (value) => appName.length + value.length <= longestAppName && !/\p{Control}/u.test(value),
    advice: () =>
      `Skriv högst ${longestAppName - appName.length} tecken: namnet i Teams blir ”${appName}” och det du skriver.`,
  },
  {
    key: 'TEAMS_APP_ID',
    fits: isGuid,
    advice: () => 'Skriv appens id i Teams, ett GUID. Det ska vara samma vid varje uppdatering.',
  },
  {
    key: 'AAD_APP_CLIENT_ID',
    fits: isGuid,
    advice: () => 'Skriv program-id (klient) från appregistreringen i Entra, ett GUID.',
  },
  {
    key: 'AAD_APP_OBJECT_ID',
    mayBeEmpty: true,
    fits: isGuid,
    advice: () => 'Skriv objekt-id från appregistreringen i Entra, ett GUID, eller lämna tomt.',
  },
  {
    key: 'AAD_APP_TENANT_ID',
    fits: isGuid,
    advice: () => 'Skriv katalog-id (klientorganisation) från Entra, ett GUID.',
  },
  {
    key: 'TAB_DOMAIN',
    fits: (value) => host.test(value),
    advice: () =>
      'Skriv värdnamnet som fliken ligger på, med små bokstäver och utan https://, till exempel gallande.kommunen.se.',
  },
  {
    key: 'TAB_ENDPOINT',
    fits: isTabAddress,
    advice: (environment) =>
      `Skriv flikens adress utan snedstreck sist: https://${domainOr(environment, 'värdnamnet i TAB_DOMAIN')}, och mappen om det finns en.`,
  },
  {
    key: 'SHAREPOINT_HOST',
    fits: (value) => sharePointHost.test(value),
    advice: () =>
      'Skriv värdnamnet för kommunens SharePoint utan https://, till exempel kommunen.sharepoint.com.',
  },
  {
    key: 'SHAREPOINT_SITE_URL',
    fits: isSiteAddress,
    advice: (environment) =>
      `Skriv webbplatsens adress, inte en sidas eller en listas: https://${environment.valueOf('SHAREPOINT_HOST') || 'värdnamnet i SHAREPOINT_HOST'}/sites/ och webbplatsens namn.`,
  },
];

function isTabAddress(value: string, environment: Environment): boolean {
  const domain = environment.valueOf('TAB_DOMAIN');
  // A wrong domain has a sentence of its own; one mistake is told once.
  const [, ofAddress = '', folder = ''] = /^https:\/\/([^/]+)(.*)$/.exec(value) ?? [];
  const domainFits = host.test(domain) ? ofAddress === domain : host.test(ofAddress);
  return domainFits && /^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/.test(folder);
}

function isSiteAddress(value: string, environment: Environment): boolean {
  const own = environment.valueOf('SHAREPOINT_HOST');
  const [, ofAddress = '', folder = ''] = /^https:\/\/([^/]+)(.*)$/.exec(value) ?? [];
  const hostFits = sharePointHost.test(own) ? ofAddress === own : sharePointHost.test(ofAddress);
  const isPage = /\.aspx$|\/(Lists|SitePages|Forms|_layouts)(\/|$)/i.test(folder);
  return hostFits && !isPage && /^(\/[^/?#\s"'<>\\]+)*\/?$/.test(folder);
}

function domainOr(environment: Environment, otherwise: string): string {
  const domain = environment.valueOf('TAB_DOMAIN');
  return host.test(domain) ? domain : otherwise;
}
