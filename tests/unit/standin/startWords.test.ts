import { describe, expect, it } from '@jest/globals';
import { readStartWords } from '../../../src/standin/startWords';

describe('the words after npm start', () => {
  it('may be left out', () => {
    expect(readStartWords([])).toEqual({
      words: { scenario: 'sandviken', documents: null, port: 4178 },
    });
  });

  it('choose scenario, documents and port', () => {
    const words = ['--scenario', 'empty', '--documents', 'egna filer', '--port=5000'];
    expect(readStartWords(words)).toEqual({
      words: { scenario: 'empty', documents: 'egna filer', port: 5000 },
    });
  });

  it.each([['--prot', '5000'], ['sandviken'], ['--port'], ['--port', 'x'], ['--port', '70000']])(
    'are refused when they make no sense: %s %s',
    (...words) => {
      expect(readStartWords(words.filter(Boolean))).toHaveProperty('wrong');
    },
  );
});
