/** Swedish words that carry little by themselves, months, and words that ask who answers. */

export const joiningWords: ReadonlySet<string> = new Set([
  'och',
  'eller',
  'samt',
  'respektive',
  'resp',
]);

/** Words that stand in every text or only shape a question: they weigh next to nothing. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'alla allt andra annan att av bara blev bli blir både de dem den denna dess dessa det detta dig din du då där ' +
    'efter eller en enligt er ett finns fler flera för från får före gälla gäller gör göra ha han har hon hos hur här i ' +
    'icke inom inte ja jag kan kring kunna man med mellan mer mig min mitt mot mycket måste ni något några någon nu ' +
    'när och också om oss på samt sig sin sina sitt ska skall skulle som så sådan till under upp ut utan vad var vara ' +
    'varför vart vem vi via vid vilka vilken vilket vill vår våra är över även saker sak sätt ens ställs ställas ' +
    'söker söka ansöker ansöka verkar verka vet veta gång göras sker'
  ).split(' '),
);

export const monthNames: ReadonlyMap<string, string> = new Map(
  'januari februari mars april maj juni juli augusti september oktober november december'
    .split(' ')
    .flatMap((name, at) => {
      const number = String(at + 1).padStart(2, '0');
      const short = name.slice(0, 3);
      return short === name || short === 'mar' || short === 'maj'
        ? [[name, number] as const]
        : ([
            [name, number],
            [short, number],
          ] as const);
    }),
);

/** "vem ansvarar för", "vilken nämnd har hand om", "ansvarig för": the question asks for a holder. */
const asking =
  /^\s*(?:(?:vem|vilk(?:en|et|a)|vad för)\b[^?]{0,40}?\b(?:ansvar\p{L}*|har hand om|sköter|sköta|hand(?:has|lägger)|håller i|tar hand om|beslutar|bestämmer|svarar för|samordnar|driver|prövar|utövar|leder|ska)|(?:ansvar(?:ig|iga|et)?|ansvarar) för)\b/iu;

export function asksWhoAnswers(query: string): boolean {
  return asking.test(query);
}

/** Words of such a question that are not what it is about. */
export const askingWords: ReadonlySet<string> = new Set(
  'vem vilken vilka vilket ansvarar ansvarig ansvariga ansvar ansvaret nämnd nämnden nämnder har hand om sköter håller tar svarar förvaltning bestämmer beslutar sköta handlägger samordnar driver prövar utövar leder'.split(
    ' ',
  ),
);

/** Verbs that give a task to someone. */
export const answeringWords =
  'ansvarar ansvarig fullgör handhar svarar sköter leder samordnar utövar prövar'.split(' ');

/** What people call a document whose genre they do not know: mobiltelefonregler for "riktlinjer för mobiltelefoner". */
export const genreWords: readonly string[] = (
  'policy riktlinje regel regelverk rutin plan handlingsplan program handlingsprogram strategi reglemente föreskrift ' +
  'bestämmelse taxa instruktion anvisning direktiv handbok dokument styrdokument ordning principer checklista'
).split(' ');
