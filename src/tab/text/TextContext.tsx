/** Hands the sentences of the reader's language to every view. */
import { createContext, use, type ReactNode } from 'react';
import { sv, type Sentences } from './sv';

const TextContext = createContext<Sentences>(sv);

export function TextProvider(props: { sentences: Sentences; children: ReactNode }) {
  return <TextContext value={props.sentences}>{props.children}</TextContext>;
}

/** The sentences in the reader's language. */
export function useText(): Sentences {
  return use(TextContext);
}

/** Swedish unless the host's locale is another that we have; English is fetched only when asked for. */
export async function sentencesFor(locale: string): Promise<Sentences> {
  if (locale.toLowerCase().startsWith('sv')) return sv;
  const { en } = await import('./en');
  return en;
}
