/** The first screen of the list from last time: on which days and in which language it may be shown again. */
import { describe, expect, it } from '@jest/globals';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import { filterFrom } from '../../../src/tab/documentAddress';
import { isFirstList, listingFrom, toKeep } from '../../../src/tab/keptListing';
import { parseAddress, startAddress } from '../../../src/tab/tabAddress';
import { sv } from '../../../src/tab/text/sv';
import { documentListing, orderedDocuments } from '../../../src/tab/words/documentListing';
import { aPolicyDocument, aRegister, period } from '../../fixtures/build';

const day = localDate('2026-11-26');
const until = localDate('2026-11-30');

/** Sixty in force, one that has ended. */
const documents = [
  ...Array.from({ length: 60 }, (_, place) =>
    aPolicyDocument({ id: `${place + 1}`, title: `Policy ${String(place).padStart(2, '0')}` }),
  ),
  aPolicyDocument({ id: '99', title: 'Gammal taxa', validity: period('1990-01-01', '1999-12-31') }),
];

function listing() {
  const judged = judgeRegister(indexRegister(aRegister({ documents })), day);
  return documentListing(orderedDocuments(judged), judged, filterFrom(startAddress), sv);
}

/** As it comes out of the store. */
function keptListing(change: Record<string, unknown> = {}) {
  const shown = toKeep(listing(), { language: 'sv', from: day, until });
  return { readAt: 1_000, shown: structuredClone({ ...shown, ...change }) as unknown };
}

describe('the list of last time', () => {
  it('says what the list said, and of its first rows every word', () => {
    const again = listingFrom(keptListing(), { language: 'sv', day });
    const { row, readAt: _readAt, ...rest } = listing();
    expect(again).toMatchObject({ ...rest, readAt: 1_000 });
    expect(again?.count).toBe(60);
    expect(again?.row(0)).toEqual(row(0));
    expect(again?.row(39)).toEqual(row(39));
  });

  it('does not know the rows that no window shows at first', () => {
    expect(listingFrom(keptListing(), { language: 'sv', day })?.row(40)).toBeNull();
  });

  it.each(['2026-11-26', '2026-11-30'])(
    'is shown on %s, when it still reads the same',
    (shownOn) => {
      expect(
        listingFrom(keptListing(), { language: 'sv', day: localDate(shownOn) }),
      ).not.toBeNull();
    },
  );

  it.each(['2026-11-25', '2026-12-01'])('is not shown on %s', (shownOn) => {
    expect(listingFrom(keptListing(), { language: 'sv', day: localDate(shownOn) })).toBeNull();
  });

  it('is not shown to a reader of another language', () => {
    expect(listingFrom(keptListing(), { language: 'en', day })).toBeNull();
  });

  it.each([
    ['no rows', { rows: undefined }],
    ['rows of another form', { rows: [{ id: 7 }] }],
    ['a facet that there is not', { groups: [{ facet: 'colour', label: '', choices: [] }] }],
  ])('is not shown when it has %s', (_what, change) => {
    expect(listingFrom(keptListing(change), { language: 'sv', day })).toBeNull();
  });

  it('is that of today without filters', () => {
    expect(isFirstList(startAddress)).toBe(true);
    expect(isFirstList(parseAddress('/dokument?dag=2013-09-01'))).toBe(false);
    expect(isFirstList(parseAddress('/dokument?lage=upphavda'))).toBe(false);
    expect(isFirstList(parseAddress('/ansvar'))).toBe(false);
  });
});
