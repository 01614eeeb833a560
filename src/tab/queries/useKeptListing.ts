/** Keeps the first screen of the document list for the next opening, and on how many days it will read the same. */
import { useEffect } from 'react';
import { addDays } from '../../domain/localDate';
import { judgeRegister, type JudgedRegister } from '../../domain/judgedRegister';
import { filterFrom } from '../documentAddress';
import { toKeep } from '../keptListing';
import { startAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import type { Sentences } from '../text/sv';
import { documentListing, orderedDocuments, type DocumentListing } from '../words/documentListing';
import { useConnection } from './connectionContext';

/** The page stands, and what it fetches beside has begun. */
const afterMs = 1_500;

/** Over a long weekend. */
const mostDaysAhead = 4;

/** Judging more rows than these for another day would hold the page: then today alone is kept. */
const mostRowsAhead = 4_000;

/** `listing` null: what is shown is not the list as it opens. Nothing is kept of a register that has come in part. */
export function useKeptListing(listing: DocumentListing | null, judged: JudgedRegister): void {
  const { kept } = useConnection();
  const text = useText();
  useEffect(() => {
    if (listing === null || !isWhole(judged)) return;
    let current = true;
    const keep = async () => {
      const until = await sameUntil(listing, judged, text, () => current);
      if (!current) return;
      const shown = toKeep(listing, { language: text.language, from: judged.day, until });
      (await kept).keepShown({ readAt: listing.readAt, shown });
    };
    const timer = setTimeout(() => void keep(), afterMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [listing, judged, text, kept]);
}

function isWhole({ index: { register } }: JudgedRegister): boolean {
  return register.unreadable.length === 0 && register.missing.length === 0;
}

/** The last day in a row on which the list would say what it says now; one day is judged at a time. */
async function sameUntil(
  listing: DocumentListing,
  { index, day }: JudgedRegister,
  text: Sentences,
  isWanted: () => boolean,
) {
  const { documents, responsibilities } = index.register;
  if (documents.length + responsibilities.length > mostRowsAhead) return day;
  const filter = filterFrom(startAddress);
  const written = (of: DocumentListing) =>
    JSON.stringify(toKeep(of, { language: text.language, from: day, until: day }));
  const now = written(listing);
  let until = day;
  for (let ahead = 1; ahead <= mostDaysAhead && isWanted(); ahead += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    const later = judgeRegister(index, addDays(day, ahead));
    if (written(documentListing(orderedDocuments(later), later, filter, text)) !== now) break;
    until = later.day;
  }
  return until;
}
