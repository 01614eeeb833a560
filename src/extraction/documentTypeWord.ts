/** The genres by their words: alone, in a title, and in the row that only lists them all. Facts 2, 7. */

/** Each genre with the forms of its word; a compound that ends in one of them is of the genre too. */
const genres: readonly { readonly type: string; readonly forms: readonly string[] }[] = [
  { type: 'Handlingsprogram', forms: ['handlingsprogram', 'handlingsprogrammet'] },
  { type: 'Handlingsplan', forms: ['handlingsplan', 'handlingsplaner', 'handlingsplanen'] },
  { type: 'Verksamhetsplan', forms: ['verksamhetsplan', 'verksamhetsplaner', 'verksamhetsplanen'] },
  { type: 'Arbetsplan', forms: ['arbetsplan', 'arbetsplaner', 'arbetsplanen'] },
  { type: 'Resursplan', forms: ['resursplan', 'resursplanen'] },
  {
    type: 'Delegationsordning',
    forms: [
      'delegationsordning',
      'delegationsordningen',
      'delegeringsordning',
      'delegationsreglemente',
      'delegationsförteckning',
    ],
  },
  { type: 'Arbetsordning', forms: ['arbetsordning', 'arbetsordningar', 'arbetsordningen'] },
  { type: 'Bolagsordning', forms: ['bolagsordning', 'bolagsordningar', 'bolagsordningen'] },
  { type: 'Ägardirektiv', forms: ['ägardirektiv', 'ägardirektivet'] },
  { type: 'Reglemente', forms: ['reglemente', 'reglementen', 'reglementet', 'regelemente'] },
  { type: 'Riktlinje', forms: ['riktlinje', 'riktlinjer', 'riktlinjen', 'riktlinjerna'] },
  { type: 'Regler', forms: ['regler', 'reglerna', 'regel', 'regelverk'] },
  { type: 'Föreskrift', forms: ['föreskrift', 'föreskrifter', 'föreskrifterna'] },
  { type: 'Policy', forms: ['policy', 'policyer', 'policys', 'policies', 'policyn'] },
  { type: 'Strategi', forms: ['strategi', 'strategier', 'strategin'] },
  { type: 'Program', forms: ['program', 'programmet'] },
  { type: 'Plan', forms: ['plan', 'planer', 'planen'] },
  { type: 'Rutin', forms: ['rutin', 'rutiner', 'rutinen', 'rutinerna'] },
  { type: 'Taxa', forms: ['taxa', 'taxor', 'taxan'] },
  { type: 'Vision', forms: ['vision', 'visionen'] },
];
const byForm = new Map(genres.flatMap(({ type, forms }) => forms.map((form) => [form, type])));
const longestFirst = [...byForm.keys()].sort((one, other) => other.length - one.length);
/** What a title says after its head does not change its genre: "Plan för strategier" is a plan. */
const headEnds =
  /(?<!\p{L})(?:för|om|mot|till|i|på|inom|av|med|vid|kring|avseende|gällande|rörande|angående|enligt)(?!\p{L})|[:,(]/iu;
const proposal = /^(?:förslag|utkast)\s(?:till|på)\s/iu;
const arrow = /^[\s»›>→•☒☑✓✔–-]+/u;

const tick = /[☒☑✓✔]\s*(\p{L}+)/gu;

/** The genre that the whole text names ("Riktlinjer", "» POLICY"); null for anything more. */
export function typeNamed(text: string): string | null {
  const word = text.replace(arrow, '').trim().toLowerCase().replace(/[.:]$/, '');
  return byForm.get(word) ?? null;
}

/** The genre of a value labelled as one: "Regler och instruktioner" are Regler. Else null. */
export function typeOfLabelled(value: string): string | null {
  return typeNamed(value) ?? typeOfTitle(value);
}

/** The genre that the head of a title names: "Klimatpolicy", "Kommunens strategi för …". Else null. */
export function typeOfTitle(title: string): string | null {
  const [head = ''] = title.replace(proposal, '').split(headEnds);
  const types = head
    .split(/[\s–—/]+/)
    .map((word) => (word.endsWith('-') ? null : typeOfWord(word)));
  return types.find((type) => type !== null) ?? null;
}

/** The genre of one word, also as the end of a compound ("Biblioteksplan"). */
export function typeOfWord(word: string): string | null {
  const plain = word.toLowerCase().replace(/[^\p{L}]+$|^[^\p{L}]+/gu, '');
  const named = byForm.get(plain);
  if (named !== undefined) return named;
  const form = longestFirst.find((end) => end.length > 3 && plain.endsWith(end));
  if (form === undefined) return null;
  // A compound has a first part of its own: "explan" has none.
  return plain.length - form.length >= 3 ? (byForm.get(form) ?? null) : null;
}

/**
 * The text without a row that lists the genres ("Strategi Program Plan Policy Riktlinjer Regler"): which
 * one applies is told by bold or an arrow that plain text has lost, so it says nothing. Facts 1.1. A
 * ticked box says it: of such a row the ticked genre is left.
 */
export function withoutTypeRow(text: string): string {
  return tickedGenre(text) ?? withoutGenres(text);
}

/** The one ticked genre among boxes, with its tick. */
function tickedGenre(text: string): string | null {
  const boxes = text.match(/[☐□☒☑]/gu)?.length ?? 0;
  const [only, another] = [...text.matchAll(tick)].map(([, word = '']) => word);
  if (boxes < 3 || only === undefined || another !== undefined) return null;
  return typeNamed(only) === null ? null : `☒ ${only}`;
}

function withoutGenres(text: string): string {
  const words = text.split(/(\s+)/);
  const seen = new Set<string>();
  let taken = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word.trim() === '' || /^[»›>→|/•☐□☒☑]+$/u.test(word)) continue;
    const type = byForm.get(word.toLowerCase().replace(/[,/|]$/, ''));
    if (type === undefined || seen.has(type)) break;
    seen.add(type);
    taken = at + 1;
  }
  return seen.size >= 3 ? words.slice(taken).join('').trim() : text;
}

/** True for a row that names genres and nothing else, one or several. */
export function isTypeRow(text: string): boolean {
  const words = text.split(/[\s,/|]+/).filter((word) => /[\p{L}\d]/u.test(word));
  return words.length > 0 && words.every((word) => byForm.has(word.toLowerCase()));
}
