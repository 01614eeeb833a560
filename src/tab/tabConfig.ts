/** The tab's settings, read from tabConfig.json beside the page and checked at start. */
import * as z from 'zod/mini';

const webAddress = z.url({ protocol: /^https?$/ });

const tabConfigSchema = z.strictObject({
  /** The Teams app's id, for links that lead back here. */
  appId: z.string().check(z.minLength(1)),
  /** The Entra application's id. */
  clientId: z.string().check(z.minLength(1)),
  tenantId: z.string().check(z.minLength(1)),
  /** The SharePoint site that holds the lists. */
  siteUrl: webAddress,
  /** Null asks for `AllSites.Read` of the site's host. */
  scope: z.nullable(z.string().check(z.minLength(1))),
  /** True only where the local stand-in answers instead of SharePoint: the tab then says so. */
  standIn: z.boolean(),
});

export type TabConfig = z.infer<typeof tabConfigSchema>;

/** Thrown when tabConfig.json is missing or wrong; the message names the key. */
export class TabConfigFailure extends Error {
  override readonly name = 'TabConfigFailure';
}

/** Fetches and checks the settings. Throws TabConfigFailure. */
export async function readTabConfig(): Promise<TabConfig> {
  const answer = await fetch('./tabConfig.json', { credentials: 'same-origin' });
  if (!answer.ok) throw new TabConfigFailure(`tabConfig.json: HTTP ${answer.status}`);
  const parsed = tabConfigSchema.safeParse(await answer.json().catch(() => null));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TabConfigFailure(
    `tabConfig.json: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
}

/** The permission to ask for: the configured one, else reading with the person's own rights. */
export function scopeOf(config: TabConfig): string {
  return config.scope ?? `${new URL(config.siteUrl).origin}/AllSites.Read`;
}
