/** PnPjs connected to a site that answers as a test says, on a clock that leaps over its waits. */
import { SPQueryable } from '@pnp/sp';
import { connectSite, type SiteConnectionOptions } from '../../../src/sharepoint/siteConnection';
import { answeringSite, siteUrl, type Answer, type Asked } from './answeringSite';
import { leapingClock } from '../../support/turnedClock';

/** Answers one after the other; the last goes on. */
export function inTurn(...answers: (Answer | Error)[]) {
  const left = [...answers];
  return () => (left.length > 1 ? left.shift()! : left[0]!);
}

export function connected(
  answer: (asked: Asked) => Answer | Error | null | Promise<Answer | Error | null>,
  options: Partial<SiteConnectionOptions> = {},
) {
  const site = answeringSite(answer);
  const clock = leapingClock();
  const connection = connectSite({
    siteUrl,
    accessToken: () => Promise.resolve('t1'),
    fetch: site.fetch,
    clock,
    ...options,
  });
  const ask = (path = 'web', signal = new AbortController().signal): Promise<unknown> =>
    SPQueryable(connection.site(signal).web, path)<unknown>();
  return { site, clock, ask };
}

/** What is answered when all is well. */
export const fine: Answer = { body: { Title: 'Styrdokument' } };
