/** What the host page is told about the tab and the people who may be signed in. */

export interface HostSettings {
  /** The tab's page, as contentUrl in the app manifest. Its origin is the only one the host page talks to. */
  readonly tabUrl: string;
  /** The app's id, as in links to the tab. */
  readonly appId: string;
  /** The tab's `entityId` in the app manifest. */
  readonly pageId: string;
  readonly tenantId: string;
  readonly people: readonly HostPerson[];
}

export interface HostPerson {
  readonly key: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly objectId: string;
}

/** Fetches the settings that lie beside the page's script. */
export async function fetchHostSettings(): Promise<HostSettings> {
  const answer = await fetch('/host/hostSettings.json');
  return (await answer.json()) as HostSettings;
}
