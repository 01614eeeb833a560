/** A site with one row in each list, in order except where a test says something else. */
import type { Register } from '../../../src/domain/policySource';
import { createSharePointPolicySource } from '../../../src/sharepoint/sharePointPolicySource';
import { answeringSite, siteUrl, type Answer, type Asked } from './answeringSite';
import {
  aCommitteeRow,
  aDocumentRow,
  aGoalRow,
  aResponsibilityRow,
  aSupersessionRow,
} from './rows';
import { leapingClock } from '../../support/turnedClock';

type Says = (asked: Asked) => Answer | Error | null | undefined;

const rows: Record<string, object[]> = {
  Styrdokument: [aDocumentRow()],
  Upphävanden: [aSupersessionRow()],
  Nämnder: [aCommitteeRow()],
  Mål: [aGoalRow()],
  Ansvar: [aResponsibilityRow()],
};

/** A site in order, except where a test says something else first. */
export function siteWhere(says: Says = () => undefined) {
  const site = answeringSite((asked) => {
    const said = says(asked);
    if (said !== undefined) return said;
    if (asked.address.endsWith('$batch')) return null;
    if (asked.address.includes('/currentuser')) return { body: { Id: 12 } };
    const value = rows[listOf(asked) ?? ''];
    return value ? { body: { value } } : null;
  });
  const clock = leapingClock(1_000_000);
  const source = createSharePointPolicySource({
    siteUrl,
    accessToken: () => Promise.resolve('t1'),
    fetch: site.fetch,
    clock,
  });
  return { ...site, clock, source };
}

export function listOf({ address }: Asked): string | null {
  return /getByTitle\('([^']+)'\)/.exec(address)?.[1] ?? null;
}

/** What the site says of one list, instead of its rows. */
export function of(list: string, answer: (asked: Asked) => Answer | undefined): Says {
  return (asked) => (listOf(asked) === list ? answer(asked) : undefined);
}

/** Documents, supersessions, committees, goals, responsibilities. */
export function counts(register: Register): number[] {
  const { documents, supersessions, committees, goals, responsibilities } = register;
  return [documents, supersessions, committees, goals, responsibilities].map((all) => all.length);
}
