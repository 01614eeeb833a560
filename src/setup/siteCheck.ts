/** Looks a site over for one person: what it lacks, what may be read, whether search answers, what is to be put right. */
import { assessFindings, type RegisterAssessment } from '../domain/assessFindings';
import { judgeRegister } from '../domain/judgedRegister';
import type { LocalDate } from '../domain/localDate';
import {
  listTitles,
  SourceFailure,
  type ListTitle,
  type Register,
  type UnreadableRow,
} from '../domain/policySource';
import { indexRegister, type RegisterIndex } from '../domain/registerIndex';
import { textsToCheck, type TextCheck } from '../domain/textCheck';
import { checkedTexts } from '../extraction/checkedTexts';
import { siteManifest } from '../manifest/siteManifest';
import { readPlainTexts } from '../sharepoint/plainTexts';
import { readRegister } from '../sharepoint/registerReader';
import { countSearchedDocuments } from '../sharepoint/searchProbe';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { readSiteShape } from '../sharepoint/siteShapeReader';
import { planSite, type SitePlan } from './sitePlan';

export interface SiteCheck {
  readonly plan: SitePlan;
  readonly access: readonly ListAccess[];
  /** How many documents search finds, or why it did not answer. */
  readonly search: number | SourceFailure;
  readonly unreadable: readonly UnreadableRow[];
  /** Null when no documents could be read: then nothing is assessed, and `access` says why. */
  readonly assessment: RegisterAssessment | null;
}

/** Rows that the signed-in person may read of a list, those that make no sense among them; or why none came. */
export interface ListAccess {
  readonly list: ListTitle;
  readonly rows: number;
  readonly failure: SourceFailure | null;
}

/** Throws SourceFailure when the site itself cannot be read. */
export async function checkSite(
  connection: SiteConnection,
  today: LocalDate,
  signal: AbortSignal,
): Promise<SiteCheck> {
  const plan = planSite(siteManifest, await readSiteShape(connection, signal));
  const [register, search] = await Promise.all([
    orFailure(readRegister(connection, signal)),
    orFailure(countSearchedDocuments(connection, signal)),
  ]);
  if (register instanceof SourceFailure) {
    const access = [{ list: listTitles.documents, rows: 0, failure: register }];
    return { plan, access, search, unreadable: [], assessment: null };
  }
  const index = indexRegister(register);
  const texts = await checkedTextsOf(connection, index, signal);
  const assessment = assessFindings(judgeRegister(index, today), texts);
  return { plan, access: accessTo(register), search, unreadable: register.unreadable, assessment };
}

/** Documents whose words were never stored, or from other content than the file's, are not assessed. */
async function checkedTextsOf(
  connection: SiteConnection,
  index: RegisterIndex,
  signal: AbortSignal,
): Promise<TextCheck> {
  const ids = index.register.documents.map(({ id }) => id);
  const stored = await orFailure(readPlainTexts(connection, ids, signal));
  if (stored instanceof SourceFailure) return new Map();
  const checked = checkedTexts(textsToCheck(index, stored), index.register.committees);
  return new Map(checked.map((one) => [one.documentId, one]));
}

/** Whether nothing in the check is for somebody to put right. Words that were never stored are told, and are no fault. */
export function isClean({ plan, access, search, unreadable, assessment }: SiteCheck): boolean {
  return (
    plan.steps.length + plan.problems.length + unreadable.length === 0 &&
    access.every(({ failure }) => failure === null) &&
    typeof search === 'number' &&
    assessment?.findings.length === 0 &&
    assessment.notAssessed.every(({ why }) => why.kind === 'textsNotRead')
  );
}

function accessTo(register: Register): ListAccess[] {
  return Object.entries(listTitles).map(([part, list]) => ({
    list,
    rows: register[part as keyof typeof listTitles].length + unreadableIn(register, list),
    failure: register.missing.find((missing) => missing.list === list)?.failure ?? null,
  }));
}

function unreadableIn({ unreadable }: Register, list: ListTitle): number {
  return new Set(unreadable.filter((row) => row.list === list).map(({ id }) => id)).size;
}

async function orFailure<T>(asked: Promise<T>): Promise<T | SourceFailure> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof SourceFailure) return error;
    throw error;
  }
}
