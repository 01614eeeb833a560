/** How well some words fit as the value of a fact: what tells a value from a heading that follows. */
import { readCaseNumber } from './caseNumberText';
import type { CommitteeFinder } from './committeeName';
import { findDecisionMaker } from './decisionMaker';
import { typeNamed, typeOfTitle } from './documentTypeWord';
import type { LabelledFact } from './frontMatterLabels';
import { findDates, isPlaceholder } from './swedishDate';
import { findPeriods } from './swedishPeriod';

/** 2 for words that can hardly be anything else, 1 for words that may be it, 0 for words that are not. */
export type Fit = 0 | 1 | 2;

const role =
  /(?:chef|direktör|ordförande|sekreterare|strateg|samordnare|handläggare|utredare|controller|jurist|ansvarig|ledare|ingenjör|arkitekt|rådgivare|konsulent|planerare|inspektör|rektor|specialist|ekonom|registrator|arkivarie|ombud|nämnd|styrelse|förvaltning|kontor|kansli|avdelning|enhet|grupp|ledning|sektor|samordning|verksamhet|utveckling)(?:en|et|n|s)?(?![\p{L}])/iu;
const sectionStart = /^\s*(?:§|\d{1,3}(?:\/\d{2,4})?\s*$)/;
const rhythm = /vid behov|årlig|varje|vart|löpande|mandatperiod|nästa|(?:19|20)\d{2}/i;
const upTo = /^(?:till|nästa|tills|dess|beslut)/i;
/** A value does not begin this far into its text. */
const near = 30;

/** True for a cell that says that there is no value: "-", "–", "…". */
export function isEmptyValue(value: string): boolean {
  return /^[\s\-–—._…/()]*$/.test(value);
}

/** True where the words name a role or a part of the organisation. */
export function namesRole(text: string): boolean {
  return role.test(text);
}

export function fitOf(fact: LabelledFact, value: string, finder: CommitteeFinder): Fit {
  if (isEmptyValue(value)) return 0;
  const fit = fits[fact](value.trim(), finder);
  return fit;
}

const fits: Readonly<Record<LabelledFact, (value: string, finder: CommitteeFinder) => Fit>> = {
  title: (value) =>
    /\p{L}{3}/u.test(value) && !startsWithDay(value) && value.length <= 200 ? 1 : 0,
  type: (value) => (typeNamed(value) !== null ? 2 : typeOfTitle(value) !== null ? 1 : 0),
  decidedBy: (value, finder) => {
    if (startsWithMaker(value, finder)) return 2;
    return startsWithDay(value) || isPlaceholder(value) || isName(value) ? 1 : 0;
  },
  decidedOn: (value, finder) => {
    if (startsWithDay(value) || startsWithMaker(value, finder)) return 2;
    if (readCaseNumber(value) !== null && /§/.test(value)) return 2;
    const partly =
      isPlaceholder(value) || sectionStart.test(value) || /^(?:19|20)\d{2}/.test(value);
    return partly || findDates(value.slice(0, near)).length > 0 ? 1 : 0;
  },
  section: (value) => (sectionStart.test(value) ? 2 : 0),
  caseNumber: (value) => (readCaseNumber(value) === null ? 0 : 2),
  validity: fitsPeriod,
  validFrom: fitsPeriod,
  validTo: fitsPeriod,
  documentOwner: (value) => (isName(value) ? (namesRole(value) ? 2 : 1) : 0),
  supersedes: (value) => (!/\p{L}{3}/u.test(value) ? 0 : typeOfTitle(value) !== null ? 2 : 1),
  reviewDueOn: (value) => (startsWithDay(value) ? 2 : rhythm.test(value) ? 1 : 0),
  revision: (value, finder) =>
    findDates(value.slice(0, near)).length > 0 || startsWithMaker(value, finder)
      ? 2
      : fitsPeriod(value),
  other: () => 1,
};

function fitsPeriod(value: string): Fit {
  const start = value.slice(0, near + 20);
  if (startsWithDay(value) || findPeriods(start).some((period) => period.start <= 3)) return 2;
  return findPeriods(start).length > 0 || isPlaceholder(value) || upTo.test(value) ? 1 : 0;
}

function startsWithDay(value: string): boolean {
  return findDates(value.slice(0, near)).some(({ start }) => start <= 4);
}

function startsWithMaker(value: string, finder: CommitteeFinder): boolean {
  const maker = findDecisionMaker(value.slice(0, 80), finder);
  return maker !== null && maker.start <= 3;
}

/** A few words without figures: a role, a body, a unit. */
function isName(value: string): boolean {
  const words = value.split(/\s+/);
  return words.length <= 10 && !/\d|[.!?]\s/.test(value) && /\p{L}{2}/u.test(value);
}
