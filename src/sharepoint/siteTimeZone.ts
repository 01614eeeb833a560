/** Asks a site for its time zone: date-only columns are kept as its midnight, so days written for another come out wrong. */
import { SPCollection } from '@pnp/sp';
import * as v from 'valibot';
import { integer, readAnswer } from './checkedAnswer';
import { toSourceFailure } from './sharePointFailure';
import type { AskSite } from './siteBatch';
import type { SiteConnection } from './siteConnection';
import type { SiteTimeZone } from './siteShape';

export async function askTimeZone(ask: AskSite): Promise<SiteTimeZone> {
  const answer = await ask<unknown>((site) =>
    SPCollection(site.web, 'RegionalSettings/TimeZone')(),
  );
  const { Description, Information } = readAnswer(timeZoneSchema, answer);
  const { Bias, DaylightBias, StandardBias } = Information;
  // Minutes to add to the site's time for UTC: one hour less in Sweden, two in summer.
  const isSwedish = Bias + StandardBias === -60 && Bias + DaylightBias === -120;
  return { name: Description, isSwedish };
}

/** Throws SourceFailure. */
export async function readSiteTimeZone(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<SiteTimeZone> {
  try {
    return await askTimeZone((question) => question(connection.site(signal)));
  } catch (error) {
    signal.throwIfAborted();
    throw toSourceFailure(error, connection.siteUrl, 'RegionalSettings');
  }
}

const timeZoneSchema = v.object({
  Description: v.string(),
  Information: v.object({ Bias: integer, DaylightBias: integer, StandardBias: integer }),
});
