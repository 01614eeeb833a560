import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHostState, writeHostState } from '../../../src/standin/hostPage/hostState';

describe('the address of the host page', () => {
  it('is the bare page at the start', () => {
    expect(writeHostState(readHostState(''))).toBe('/');
  });

  it('says who, how and where', () => {
    const search = '?person=managerWork&theme=dark&sub=/dokument/1';
    expect(readHostState(search)).toMatchObject({
      person: 'managerWork',
      theme: 'dark',
      sub: '/dokument/1',
      place: 'personal',
    });
    expect(writeHostState(readHostState(search))).toBe(`/${search}`);
  });

  it('falls back to the start for words it does not know', () => {
    expect(readHostState('?theme=purple&width=42&broker=&fault=fire')).toEqual(readHostState(''));
  });

  it('can be linked to, whatever place in the tab it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (sub) => {
        const state = { ...readHostState(''), sub, theme: 'contrast' as const };
        const { search } = new URL(writeHostState(state), 'http://127.0.0.1');
        expect(readHostState(search)).toEqual(state);
      }),
    );
  });
});
