/** What an import makes of each column and of each superseded document. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../../src/domain/localDate';
import { fateOf, oneLine } from '../../../src/setup/planDocuments';
import { planSupersessions, type LibraryDocument } from '../../../src/setup/planSupersessions';

const cell = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });

describe('a column', () => {
  it('is written only where nobody but an import can have written', () => {
    fc.assert(
      fc.property(cell, cell, cell, fc.boolean(), (value, now, base, hasBase) => {
        if (fateOf(value, now, base, hasBase) !== 'write') return;
        expect(now).toBe(hasBase ? base : null);
      }),
    );
  });

  it('is left alone once it says what the document says', () => {
    fc.assert(
      fc.property(cell, cell, fc.boolean(), (value, base, hasBase) => {
        expect(fateOf(value, value, base, hasBase)).toBe('same');
      }),
    );
  });

  it('is told as kept exactly when site and document differ and it is not written', () => {
    fc.assert(
      fc.property(cell, cell, cell, (value, now, base) => {
        const differs = value !== now && now !== base;
        expect(fateOf(value, now, base, true) === 'kept').toBe(differs);
      }),
    );
  });

  it('of text is one line of at most 255 characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const line = oneLine(text);
        expect(line.length).toBeLessThanOrEqual(255);
        expect(line).not.toMatch(/[\n\t]/);
      }),
    );
  });
});

describe('a superseded document', () => {
  const told = {
    title: 'Riktlinjer för internationellt arbete',
    decidedBy: 'Kommunfullmäktige',
    decidedOn: localDate('1997-05-26'),
    section: null,
    caseNumber: 'KS2006/639',
    passage: 'Upphäver riktlinjerna',
  };
  const inLibrary = (more: Partial<LibraryDocument> = {}): LibraryDocument => ({
    id: '7',
    name: 'riktlinjer.docx',
    title: told.title,
    decidedOn: told.decidedOn,
    caseNumber: told.caseNumber,
    ...more,
  });
  const planned = (...library: LibraryDocument[]) =>
    planSupersessions('policy.docx', [told], library, [])[0]!;

  it('is found by its title, however its case number is written', () => {
    const { superseded } = planned(inLibrary({ caseNumber: 'Dnr KS 2006/0639' }));
    expect(superseded).toEqual({ name: 'riktlinjer.docx', id: '7' });
  });

  it('is found by a longer title of the same decision', () => {
    const title = 'Riktlinjer för internationellt arbete i kommunen';
    expect(planned(inLibrary({ title })).superseded?.id).toBe('7');
  });

  it.each([
    ['decided on another day', { decidedOn: localDate('2001-01-01') }],
    ['of another case', { caseNumber: 'KS2006/640' }],
  ])('is not one of the same title %s, which is asked about', (_, more) => {
    const { superseded, doubts } = planned(inLibrary(more));
    expect(superseded).toBeNull();
    expect(doubts).toEqual([`Kan det upphävda "${told.title}" vara riktlinjer.docx?`]);
  });

  it('is none of two that fit equally well', () => {
    const { superseded, doubts } = planned(inLibrary(), inLibrary({ id: '8', name: 'kopia.docx' }));
    expect(superseded).toBeNull();
    expect(doubts[0]).toContain('riktlinjer.docx, kopia.docx');
  });

  it('is never the document itself', () => {
    expect(planned(inLibrary({ name: 'policy.docx' })).superseded).toBeNull();
  });
});
