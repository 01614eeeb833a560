/** Which verbs after "ska" give a committee a duty, and which only say how it works. */

/** Verbs about the committee itself, its meetings and decisions, or only about working together. */
const noDuty = new Set(
  (
    'ha vara bli få bestå kunna finnas behöva vilja utgöra anses gälla omfatta ingå tillhöra heta ' +
    'sammanträda välja utse besluta fatta anta fastställa godkänna rösta yttra närvara delta deltaga höra ' +
    'samverka samråda samarbeta avgöra behandla inhämta remittera delegera uppdra träffas väljas'
  ).split(' '),
);
const short = new Set(
  'se ge ta gå stå bistå förse tillse anse avge svara ombesörja leda ske'.split(' '),
);

/** True for words that open with an active infinitive that is a duty: "redovisa läget", "se till att". */
export function isDutyVerb(words: string): boolean {
  const verb = /^\p{Ll}+(?!\p{L})/u.exec(words.replace(/^(?:aktivt|särskilt)\s/u, ''))?.[0] ?? '';
  if (noDuty.has(verb) || verb.length < 2) return false;
  return short.has(verb) || (verb.length > 3 && verb.endsWith('a'));
}
