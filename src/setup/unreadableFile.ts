/** Why a file could not be read, in words for the administrator. */
import { DocumentRefused, type RefusalReason } from '../domain/textDocument';

const refusals: Readonly<Record<RefusalReason, string>> = {
  empty: 'filen är tom',
  encrypted: 'filen är skyddad med lösenord',
  notThisFormat: 'filen är varken Word, PDF eller text',
  damaged: 'filen är skadad',
  tooLarge: 'filen är för stor',
  unsupportedFormat: 'filformatet stöds inte',
  noText: 'filen har ingen text, den kan vara inskannad',
  linkElsewhere: 'filen är en länk till något annat än en sida på webbplatsen',
  tookTooLong: 'läsningen tog för lång tid',
};
/** Node's own codes that have plain words. */
const failures: Readonly<Record<string, string>> = {
  ENOENT: 'filen finns inte',
  EACCES: 'filen får inte läsas av den som kör programmet',
  EISDIR: 'det är en mapp',
};

export function whyUnreadable(error: unknown): string {
  if (error instanceof DocumentRefused) return `${refusals[error.reason]} (${error.detail})`;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return failures[code] ?? error.message;
}
