import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
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
} from '../../../src/sharepoint/fieldValue';

/** Why the schema refuses the value. */
function refusal(schema: v.GenericSchema, value: unknown): string | undefined {
  return v.safeParse(schema, value).issues?.[0].message;
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
    expect(v.parse(dateOnly, sent)).toBe(day);
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
        expect(v.parse(dateOnly, sent)).toBe(written);
      }),
    );
  });

  it('is the day as written when no zone is told', () => {
    expect(v.parse(dateOnly, '2012-05-06T00:00:00')).toBe('2012-05-06');
    expect(v.parse(dateOnly, '2012-05-06')).toBe('2012-05-06');
  });

  it('is empty when nothing is chosen', () => {
    expect(v.parse(dateOnly, null)).toBeNull();
    expect(v.parse(dateOnly, undefined)).toBeNull();
  });

  it.each(['2012-02-30T00:00:00Z', '5/6/2012', 'snart'])('cannot be %s', (sent) => {
    expect(refusal(dateOnly, sent)).toBe(`'${sent}' is not a day`);
  });
});

describe('a text column', () => {
  it('loses the space around it', () => {
    expect(v.parse(text, '  KS2011/157 \u00a0')).toBe('KS2011/157');
  });

  it('has å as one character, however it was typed', () => {
    expect(v.parse(text, 'A\u030Aterbruk')).toBe('Återbruk');
  });

  it.each([null, undefined, '', '   '])('is empty when it holds %j', (sent) => {
    expect(v.parse(text, sent)).toBeNull();
  });

  it('cannot be a number', () => {
    expect(v.safeParse(text, 44).success).toBe(false);
  });

  it('is missed where the row is nothing without it', () => {
    expect(refusal(requiredText, ' ')).toBe('nothing is written');
    expect(v.parse(requiredText, 'Nämnden')).toBe('Nämnden');
  });
});

describe('a choice column', () => {
  const modality = choice(['ska', 'bör']);

  it('is one of its choices, or empty', () => {
    expect(v.parse(modality, 'ska')).toBe('ska');
    expect(v.parse(modality, null)).toBeNull();
  });

  it('tells which choices there are when it is another', () => {
    expect(refusal(modality, 'skall')).toBe("'skall' is not one of: ska, bör");
  });

  it('holds several where several may be chosen, blanks left out', () => {
    expect(v.parse(multiChoice, ['Ekonomi', ' ', 'Personal '])).toEqual(['Ekonomi', 'Personal']);
    expect(v.parse(multiChoice, null)).toEqual([]);
  });
});

describe('a lookup or person column', () => {
  it('is the id of the row that it points at', () => {
    expect(v.parse(lookup, 3)).toBe('3');
    expect(v.parse(lookup, null)).toBeNull();
    expect(v.parse(multiLookup, [3, 12])).toEqual(['3', '12']);
    expect(v.parse(multiPerson, [11])).toEqual([11]);
  });

  it('is empty as null or as an empty array', () => {
    expect(v.parse(multiLookup, null)).toEqual([]);
    expect(v.parse(multiPerson, [])).toEqual([]);
  });

  it.each([0, -1, 1.5, '3'])('cannot be %j', (sent) => {
    expect([v.safeParse(lookup, sent).success, v.safeParse(rowId, sent).success]).toEqual([
      false,
      false,
    ]);
  });
});

describe('other columns', () => {
  it('a number may be nought and may be empty', () => {
    expect([v.parse(number, 0), v.parse(number, null), v.parse(number, 1250.5)]).toEqual([
      0,
      null,
      1250.5,
    ]);
  });

  it('a number cannot be text', () => {
    expect(v.safeParse(number, 'tolv').success).toBe(false);
  });

  it('a note keeps its lines and its words that look like markup', () => {
    expect(v.parse(note, 'Barn < 18 år\r\noch <föräldrar>')).toBe('Barn < 18 år\noch <föräldrar>');
  });

  it('a note with one name a line is several names', () => {
    expect(v.parse(lines, 'AMN\r\n\n Arbetsmarknadsnämnden \n')).toEqual([
      'AMN',
      'Arbetsmarknadsnämnden',
    ]);
    expect(v.parse(lines, null)).toEqual([]);
  });
});
