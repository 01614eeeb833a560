/** What Swedish municipalities write short, and what people call things that they write otherwise. */

/** Abbreviations whose meaning is the same in every municipality; committees have theirs in the register. */
export const abbreviations: readonly { readonly short: string; readonly long: string }[] = [
  { short: 'dnr', long: 'diarienummer' },
  { short: 'KF', long: 'kommunfullmäktige' },
  { short: 'KS', long: 'kommunstyrelsen' },
];

/** `said` is typed, `written` stands in the documents. */
export const everydayWords: readonly { readonly said: string; readonly written: string }[] = [];
