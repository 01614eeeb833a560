/** Addresses below /_api, in the ways that different clients write them. */
import { describe, expect, it } from '@jest/globals';
import { pathSegments } from '../../../src/standin/resourcePath';

const none = new Map<string, string>();

describe('an address below /_api', () => {
  it('keeps slashes, commas and parentheses that stand within quotes', () => {
    const [, file] = pathSegments(
      "web/getFileByServerRelativePath(decodedUrl='/s/a, (b)/c.txt')",
      none,
    );
    expect(file?.args?.named.get('decodedurl')).toBe('/s/a, (b)/c.txt');
  });

  it('reads a doubled quote as one', () => {
    const [list] = pathSegments("getByTitle('Bror''s')", none);
    expect(list?.args?.positional).toEqual(["Bror's"]);
  });

  it.each([
    ["lists('0a')", '0a'],
    ["lists(guid'0a')", '0a'],
    ['items(5)', 5],
    ['x(true)', true],
    ['x(null)', null],
  ])('reads the key of %s', (text, key) => {
    expect(pathSegments(text, none)[0]?.args?.positional).toEqual([key]);
  });

  it('takes an alias from the query, whatever its case', () => {
    const aliases = new Map([['@listurl', "'/sites/a/Lists/x'"]]);
    const [segment] = pathSegments('GetList(@listUrl)', aliases);
    expect(segment?.args?.positional).toEqual(['/sites/a/Lists/x']);
  });

  it('tells no parentheses from empty ones', () => {
    expect(pathSegments('items', none)[0]?.args).toBeNull();
    expect(pathSegments('items()', none)[0]?.args?.positional).toEqual([]);
  });

  it.each(["getByTitle('a", 'items(5', 'items(@none)', 'items(abc)'])('refuses %s', (text) => {
    expect(() => pathSegments(text, none)).toThrow('is not valid.');
  });
});
