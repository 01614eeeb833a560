/** Findings on repeals. */
import { describe, expect, it } from '@jest/globals';
import type { Register } from '../../../../src/domain/policySource';
import { aPolicyDocument, aSupersession, decision, period } from '../../../fixtures/build';
import { found } from './kinds';

const old = aPolicyDocument({
  id: 'old',
  title: 'Riktlinjer',
  decision: decision('1997-05-26'),
  validity: period('1997-05-26'),
});
const successor = aPolicyDocument({ id: 'new', validity: period('2012-05-06') });
const undated = { ...successor, decision: decision(null), validity: period() };
const repeal = aSupersession('new', 'old', { id: '1' });

describe('a repeal', () => {
  it.each([
    [
      'whose document is still marked as in force',
      { documents: [old, successor], supersessions: [repeal] },
      ['warning repealedStillMarkedInForce:old'],
    ],
    [
      'whose document ends the day before',
      {
        documents: [{ ...old, validity: period(null, '2012-05-05') }, successor],
        supersessions: [repeal],
      },
      [],
    ],
    [
      'whose document had ended before, so that neither applied',
      {
        documents: [{ ...old, validity: period(null, '2005-12-31') }, successor],
        supersessions: [repeal],
      },
      ['note endedBeforeRepeal:old'],
    ],
    [
      'still to come',
      {
        documents: [old, { ...successor, validity: period('2020-01-02') }],
        supersessions: [repeal],
      },
      [],
    ],
    [
      'by a document without a start',
      { documents: [old, undated], supersessions: [repeal] },
      ['warning repealUndated:1'],
    ],
    [
      'by a document that is not named',
      { documents: [old], supersessions: [aSupersession(null, 'old', { id: '1' })] },
      ['warning repealUndated:1'],
    ],
    [
      'by a document that could not be read is not assessed, and no finding',
      { documents: [old], supersessions: [repeal] },
      [],
    ],
    [
      'of a document that was decided later',
      {
        documents: [{ ...old, decision: decision('2015-01-05') }, successor],
        supersessions: [repeal],
      },
      ['warning repealUndated:1'],
    ],
    [
      'written out, of a document that the library has',
      {
        documents: [old, successor],
        supersessions: [
          aSupersession('new', null, {
            id: '1',
            title: 'RIKTLINJER',
            decision: decision('1997-05-26'),
          }),
        ],
      },
      ['warning repealNotLinked:1'],
    ],
    [
      'written out, of another document with the same name',
      {
        documents: [old, successor],
        supersessions: [
          aSupersession('new', null, {
            id: '1',
            title: 'Riktlinjer',
            decision: decision('1990-01-01'),
          }),
        ],
      },
      [],
    ],
    [
      'of the document itself',
      { documents: [successor], supersessions: [aSupersession('new', 'new')] },
      ['serious supersessionLoop:new'],
    ],
  ] as [string, Partial<Register>, string[]][])('%s', (_, register, expected) => {
    expect(
      found(
        register,
        'repealedStillMarkedInForce',
        'endedBeforeRepeal',
        'repealUndated',
        'repealNotLinked',
        'supersessionLoop',
      ),
    ).toEqual(expected);
  });
});
