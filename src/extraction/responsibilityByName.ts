/** Reads "Kommunstyrelsen: samordning och uppföljning" below words that say that responsibility is told. */
import type { CommitteeFinder, CommitteeMention } from './committeeName';
import { itemWords } from './listIntro';
import type { ProposedResponsibility } from './proposal';
import type { SourceParagraph } from './sourceParagraph';

/** "Ansvarsfördelning:", "3. Ansvar och roller", "Ansvaret fördelas enligt följande:". */
const opens = /(?<!\p{L})(?:ansvar(?:et|sfördelning(?:en)?|sområden?|iga?)?)(?!\p{L})/iu;
const closes =
  /ansvarsfri|delegation|delegering|kontakt|ledamöter|(?<!\p{L})(?:inte|föreslås|förslag)(?!\p{L})/iu;
const parted = /^(?:\s\([^)]{1,20}\))?\s?(?::|\s[–—-])\s+/u;
/** "Kommunstyrelsen: ansvarar för samordning" says the same with its verb. */
const verb = /^(?:ansvarar|svarar|har\sansvar(?:et)?)\sför\s/iu;
const noTask =
  /^(?:\d|se\s|(?:beslutar|fattar|antar|fastställer|godkänner|yttrar|samverkar|informeras)(?!\p{L})|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$)|(?<!\p{L})(?:bör|inte|kan)(?!\p{L})|[§?]/u;

export function opensNames(text: string): boolean {
  return text.length < 120 && opens.test(text) && !closes.test(text);
}

/** What the line says of the committees that open it; nothing where it is none of that kind. */
export function readByName(
  { text, anchor }: SourceParagraph,
  finder: CommitteeFinder,
): ProposedResponsibility[] {
  const line = text.replace(/^[–—•-]\s+/u, '');
  const named = openingNames(line, finder);
  const rest = line.slice(named.at(-1)?.end ?? line.length);
  const mark = parted.exec(rest);
  if (!mark) return [];
  const what = itemWords(rest.slice(mark[0].length)).replace(verb, '');
  if (what.length < 4 || noTask.test(what)) return [];
  return [
    {
      committees: [...new Set(named.flatMap(({ names }) => names))],
      what,
      kind: 'ansvar',
      modality: /(?<!\p{L})vid\sbehov(?!\p{L})/iu.test(what) ? 'vid behov' : 'ska',
      period: { from: null, to: null },
      condition: null,
      exception: null,
      passage: text,
      anchor,
    },
  ];
}

/** "Kunskapsnämnden och Omsorgsnämnden" at the start of the line, never in the genitive. */
function openingNames(line: string, finder: CommitteeFinder): CommitteeMention[] {
  const named: CommitteeMention[] = [];
  let end = 0;
  for (const mention of finder.find(line.slice(0, 120))) {
    const words = line.slice(end, mention.start);
    const follows = named.length === 0 ? words === '' : /^(?:,\s|\s(?:och|samt)\s)$/u.test(words);
    if (!follows || mention.genitive || mention.via === 'pronoun') break;
    named.push(mention);
    end = mention.end;
  }
  return named;
}
