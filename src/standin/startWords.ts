/** The words after `npm start --`, read and checked. */
import { parseArgs } from 'node:util';

export interface StartWords {
  /** A named set of lists and documents. */
  readonly scenario: string;
  /** A folder with documents of one's own, shown instead of a scenario; null when none. */
  readonly documents: string | null;
  /** The port to begin with; the next free one is taken. */
  readonly port: number;
}

/** The words, or what is wrong with them in the words of the one who wrote them. */
export function readStartWords(
  words: readonly string[],
): { readonly words: StartWords } | { readonly wrong: string } {
  let values: { scenario?: string; documents?: string; port?: string };
  try {
    ({ values } = parseArgs({
      args: [...words],
      options: {
        scenario: { type: 'string' },
        documents: { type: 'string' },
        port: { type: 'string' },
      },
    }));
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  const port = values.port ?? '4178';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return { wrong: `--port ${port}` };
  return {
    words: {
      scenario: values.scenario ?? 'sandviken',
      documents: values.documents ?? null,
      port: Number(port),
    },
  };
}
