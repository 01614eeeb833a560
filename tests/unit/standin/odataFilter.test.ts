/** $filter: what SharePoint's subset reads, and what it refuses. */
import { describe, expect, it } from '@jest/globals';
import { parseFilter } from '../../../src/standin/odataFilter';

describe('a filter that SharePoint reads', () => {
  it.each([
    ['Id eq 3', { path: 'Id', op: 'eq', literal: { kind: 'number', value: 3 } }],
    ['Amount ge -2.5', { path: 'Amount', op: 'ge', literal: { kind: 'number', value: -2.5 } }],
    ["Title eq 'Bror''s'", { path: 'Title', literal: { kind: 'text', value: "Bror's" } }],
    ["Title eq '(and) or /sites/a'", { literal: { kind: 'text', value: '(and) or /sites/a' } }],
    ['Document/Id eq 7', { path: 'Document/Id', literal: { kind: 'number', value: 7 } }],
    ['ValidTo eq null', { op: 'eq', literal: { kind: 'null' } }],
    [
      "Modified gt datetime'2024-01-01T00:00:00Z'",
      { literal: { kind: 'dateTime', value: '2024-01-01T00:00:00Z' } },
    ],
    [
      "GUID eq guid'2224AAB4-d6bc-4334-ae89-63284d5dbbab'",
      { literal: { kind: 'guid', value: '2224aab4-d6bc-4334-ae89-63284d5dbbab' } },
    ],
    ['year(ValidFrom) eq 2024', { path: 'ValidFrom', datePart: 'year' }],
  ])('%s', (text, expected) => {
    expect(parseFilter(text)).toMatchObject({ kind: 'compare', ...expected });
  });

  it('reads startswith with the column first and substringof with the text first', () => {
    expect(parseFilter("startswith(Title,'Int')")).toMatchObject({
      how: 'startswith',
      path: 'Title',
      text: 'Int',
    });
    expect(parseFilter("substringof('nat',Title)")).toMatchObject({
      how: 'substringof',
      path: 'Title',
      text: 'nat',
    });
  });

  it('binds and before or, and parentheses before both', () => {
    expect(parseFilter('A eq 1 or B eq 2 and C eq 3')).toMatchObject({
      kind: 'or',
      right: { kind: 'and' },
    });
    expect(parseFilter('(A eq 1 or B eq 2) and not C eq 3')).toMatchObject({
      kind: 'and',
      left: { kind: 'or' },
      right: { kind: 'not' },
    });
  });
});

describe('a filter that SharePoint refuses', () => {
  it.each([
    "contains(Title,'a')",
    "endswith(Title,'a')",
    "tolower(Title) eq 'a'",
    'length(Title) gt 3',
    "concat(Title,'a') eq 'b'",
    'Amount add 1 eq 2',
    'Amount mod 2 eq 0',
    'round(Amount) eq 2',
    'Id in (1,2)',
    'Tags/any(t: t eq 1)',
    "substringof(Title,'a')",
    "startswith('a',Title)",
    '3 eq Id',
    'Id eq',
    'Id eq 3 and',
    '(Id eq 3',
    'Id eq 3)',
    "Title eq 'öppen",
    'Id == 3',
    'Title EQ 3',
  ])('%s is 400', (text) => {
    expect(() => parseFilter(text)).toThrow(`The expression "${text}" is not valid.`);
  });
});
