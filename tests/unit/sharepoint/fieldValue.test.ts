import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  choice,
  dateOnly,
  lines,
  lookup,
  multiChoice,
  multiLookup,
  multiPerson,
  note,
  number,
  requiredText,
  rowId,
  text,
  NoSense,
  type FieldReader,
} from '../../../src/sharepoint/fieldValue';

/** Why the reader refuses the value; undefined when it does not. */
function refusal(read: FieldReader<unknown>, value: unknown): string | undefined {
  try {
    read(value);
    return undefined;
  } catch (error) {
    if (error instanceof NoSense) return error.message;
    throw error;
  }
}

describe('a date-only column', () => {
  it.each([
    ['Stockholm in summer', '2012-05-05T22:00:00Z', '2012-05-06'],
    ['Stockholm in winter, over the turn of the year', '2023-12-31T23:00:00Z', '2024-01-01'],
    ['London in summer', '2012-05-05T23:00:00Z', '2012-05-06'],
    ['UTC', '2012-05-06T00:00:00Z', '2012-05-06'],
    ['Los Angeles in summer', '2012-05-06T07:00:00Z', '2012-05-06'],
    ['Los Angeles in winter', '2012-12-31T08:00:00Z', '2012-12-31'],
    ['Honolulu', '2012-05-06T10:00:00Z', '2012-05-06'],
    ['Kathmandu', '2012-05-05T18:15:00Z', '2012-05-06'],
    ['Auckland in winter', '2012-05-05T12:00:00Z', '2012-05-06'],
    ['Auckland in summer', '2011-12-31T11:00:00Z', '2012-01-01'],
    ['a leap day in Stockholm', '2024-02-28T23:00:00Z', '2024-02-29'],
  ])('is the right day on a site in %s', (_place, sent, day) => {
    expect(dateOnly(sent)).toBe(day);
  });

  it('is the right day for every day and every zone from UTC-10 to UTC+13', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 52 }), (date, quarters) => {
        const written = date.toISOString().slice(0, 10);
        const midnight = Date.parse(`${written}T00:00:00Z`) - quarters * 15 * 60_000;
        const sent = new Date(midnight).toISOString().replace('.000Z', 'Z');
        expect(dateOnly(sent)).toBe(written);
      }),
    );
  });

  it('is the day as written when no zone is told', () => {
    expect(dateOnly('2012-05-06T00:00:00')).toBe('2012-05-06');
    expect(dateOnly('2012-05-06')).toBe('2012-05-06');
  });

  it('is empty when nothing is chosen', () => {
    expect(dateOnly(null)).toBeNull();
    expect(dateOnly(undefined)).toBeNull();
  });

  it.each(['2012-02-30T00:00:00Z', '5/6/2012', 'snart'])('cannot be %s', (sent) => {
    expect(refusal(dateOnly, sent)).toBe(`'${sent}' is not a day`);
  });
});

describe('a text column', () => {
  it('loses the space around it', () => {
    expect(text('  KS2011/157 \u00a0')).toBe('KS2011/157');
  });

  it('has å as one character, however it was typed', () => {
    expect(text('A\u030Aterbruk')).toBe('Återbruk');
  });

  it.each([null, undefined, '', '   '])('is empty when it holds %j', (sent) => {
    expect(text(sent)).toBeNull();
  });

  it('cannot be a number', () => {
    expect(refusal(text, 44)).toBeDefined();
  });

  it('is missed where the row is nothing without it', () => {
    expect(refusal(requiredText, ' ')).toBe('nothing is written');
    expect(requiredText('Nämnden')).toBe('Nämnden');
  });
});

describe('a choice column', () => {
  const modality = choice(['ska', 'bör']);

  it('is one of its choices, or empty', () => {
    expect(modality('ska')).toBe('ska');
    expect(modality(null)).toBeNull();
  });

  it('tells which choices there are when it is another', () => {
    expect(refusal(modality, 'skall')).toBe("'skall' is not one of: ska, bör");
  });

  it('holds several where several may be chosen, blanks left out', () => {
    expect(multiChoice(['Ekonomi', ' ', 'Personal '])).toEqual(['Ekonomi', 'Personal']);
    expect(multiChoice(null)).toEqual([]);
  });
});

describe('a lookup or person column', () => {
  it('is the id of the row that it points at', () => {
    expect(lookup(3)).toBe('3');
    expect(lookup(null)).toBeNull();
    expect(multiLookup([3, 12])).toEqual(['3', '12']);
    expect(multiPerson([11])).toEqual([11]);
  });

  it('is empty as null or as an empty array', () => {
    expect(multiLookup(null)).toEqual([]);
    expect(multiPerson([])).toEqual([]);
  });

  it.each([0, -1, 1.5, '3'])('cannot be %j', (sent) => {
    expect([refusal(lookup, sent), refusal(rowId, sent)]).not.toContain(undefined);
  });
});

describe('other columns', () => {
  it('a number may be nought and may be empty', () => {
    expect([number(0), number(null), number(1250.5)]).toEqual([0, null, 1250.5]);
  });

  it('a number cannot be text', () => {
    expect(refusal(number, 'tolv')).toBeDefined();
  });

  it('a note keeps its lines and its words that look like markup', () => {
    expect(note('Barn < 18 år\r\noch <föräldrar>')).toBe('Barn < 18 år\noch <föräldrar>');
  });

  it('a note with one name a line is several names', () => {
    expect(lines('AMN\r\n\n Arbetsmarknadsnämnden \n')).toEqual(['AMN', 'Arbetsmarknadsnämnden']);
    expect(lines(null)).toEqual([]);
  });
});
