/** Why a file could not be read, and what to do about it, in sentences for the administrator. */
import { DocumentRefused, type RefusalReason } from '../domain/textDocument';

const refusals: Readonly<Record<RefusalReason, string>> = {
  empty: 'Filen är tom.',
  encrypted: 'Filen är skyddad med lösenord. Spara en kopia utan lösenord.',
  notThisFormat:
    'Filen är varken Word, PDF eller text, eller har en ändelse som inte stämmer med innehållet. Spara den som .docx eller PDF.',
  damaged: 'Filen är skadad eller ofullständig. Hämta den på nytt, eller öppna och spara om den.',
  tooLarge: 'Filen är för stor, packad eller uppackad, för att vara ett styrdokument.',
  unsupportedFormat:
    'Filen är i ett äldre format, till exempel .doc. Öppna den i Word och spara den som .docx.',
  noText: 'Filen har ingen text. Den kan vara inskannad: gör om den med textigenkänning (OCR).',
  linkElsewhere: 'Filen är en länk till något annat än en sida på webbplatsen.',
  tookTooLong: 'Läsningen tog för lång tid och avbröts.',
};
/** Node's own codes that have plain words. */
const failures: Readonly<Record<string, string>> = {
  ENOENT: 'Filen finns inte.',
  EACCES: 'Filen får inte läsas av den som kör programmet.',
  EPERM: 'Filen får inte läsas av den som kör programmet.',
  EISDIR: 'Det är en mapp.',
  ENAMETOOLONG: 'Filens namn är för långt.',
};

export function whyUnreadable(error: unknown): string {
  if (error instanceof DocumentRefused) return refusals[error.reason];
  const known = failures[codeOf(error)];
  return known ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
