/** What stands in the way of a package: which file, which key in it, and a sentence that says what to do. */
export interface PackageProblem {
  /** Below the project's folder, such as `env/.env.prod`. */
  readonly file: string;
  /** Null where the whole file is meant. */
  readonly key: string | null;
  /** The sentence, without file and key. */
  readonly message: string;
}

/** The whole sentence. */
export function sentenceOf({ file, key, message }: PackageProblem): string {
  return key === null ? `${file}: ${message}` : `${file}: ${key} ${message}`;
}
