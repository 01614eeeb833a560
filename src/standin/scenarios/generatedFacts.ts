/** What the generated scenarios say of document number so and so: the same each time it is asked. */
import { genres, owners, settings, topics } from './generatedWords';
import { seededRandom } from './seededRandom';

export interface GeneratedFacts {
  readonly title: string;
  readonly type: string;
  readonly about: string;
  readonly subject: string;
  readonly owner: string | null;
  /** 1 is Kommunfullmäktige, 2 Kommunstyrelsen. */
  readonly decidedBy: 1 | 2;
  /** Null for the few that nobody has dated. */
  readonly decidedOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly caseNumber: string;
  readonly section: string;
  /** How long its text is. */
  readonly paragraphs: number;
}

/** So many titles there are before one would come again. */
const generatedTitles = genres.length * topics.length * settings.length;

const day = 86_400_000;
const firstMonday = Date.UTC(2004, 0, 5);
const weeks = 1180;

/** `index` counts from 0. Throws a RangeError where the titles would begin to come again. */
export function generatedFacts(index: number): GeneratedFacts {
  const random = seededRandom(index);
  const { genre, topic, setting } = combination(index);
  const decidedAt = firstMonday + random.below(weeks) * 7 * day;
  const dated = !random.percent(2);
  const ends = random.percent(genre.ending);
  const year = new Date(decidedAt).getUTCFullYear();
  const lastYear = year + 2 + random.below(5);
  const years = ends ? ` ${year}–${lastYear}` : '';
  const words = [genre.opening, topic.about, setting].filter(Boolean).join(' ');
  return {
    title: `${words}${years} (exempel)`,
    type: genre.type,
    about: [topic.about, setting].filter(Boolean).join(' '),
    subject: topic.subject,
    owner: random.percent(97) ? random.pick(owners) : null,
    decidedBy: random.percent(60) ? 1 : 2,
    decidedOn: dated ? isoDay(decidedAt) : null,
    validFrom: dated ? isoDay(decidedAt + (1 + random.below(40)) * day) : null,
    validTo: dated && ends ? `${lastYear}-12-31` : null,
    caseNumber: `KS${year}/${100 + random.below(800)}`,
    section: `§ ${1 + random.below(220)}`,
    paragraphs: 12 + random.below(48),
  };
}

/** Steps through all combinations in an order that looks mixed; the step shares no factor with their number. */
function combination(index: number) {
  if (index >= generatedTitles) throw new RangeError(`there are only ${generatedTitles} titles`);
  const place = (index * 7919) % generatedTitles;
  const genre = genres[place % genres.length];
  const topic = topics[Math.floor(place / genres.length) % topics.length];
  const setting = settings[Math.floor(place / (genres.length * topics.length))];
  if (!genre || !topic || setting === undefined) throw new RangeError(`no document ${index}`);
  return { genre, topic, setting };
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
