/** Whether anyone answers today for what lapsed. */
import { describe, expect, it } from '@jest/globals';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import { renewals } from '../../../src/domain/renewal';
import type { Responsibility } from '../../../src/domain/responsibility';
import {
  aCommittee,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  period,
} from '../../fixtures/build';

const lapsed = aResponsibility({
  id: 'lapsed',
  what: 'EU-samordning',
  committeeIds: ['atn'],
  sourceDocumentId: 'policy',
  period: period('2013-01-01', '2014-12-31'),
});

function renewalBy(parts: Partial<Responsibility>) {
  const index = indexRegister(
    aRegister({
      documents: [aPolicyDocument({ id: 'policy' }), aPolicyDocument({ id: 'reglemente' })],
      committees: [
        aCommittee({ id: 'atn', period: period(null, '2014-12-31'), successorIds: ['aln'] }),
        aCommittee({ id: 'aln', period: period('2015-01-01') }),
        aCommittee({ id: 'ks' }),
      ],
      responsibilities: [lapsed, aResponsibility({ id: 'other', ...parts })],
    }),
  );
  const register = judgeRegister(index, localDate('2020-01-01'));
  return renewals(register)(register.responsibilityById.get('lapsed')!).kind;
}

describe('a lapsed responsibility', () => {
  const same = { what: 'eu-samordning', committeeIds: ['aln'], sourceDocumentId: 'reglemente' };

  it.each([
    ['is renewed by the same words held by the successor', same, 'found'],
    [
      'is renewed by the same words from the same source, whoever holds them',
      { ...same, committeeIds: ['ks'], sourceDocumentId: 'policy' },
      'found',
    ],
    [
      'is perhaps renewed by the same words elsewhere, held by a third committee',
      { ...same, committeeIds: ['ks'] },
      'perhaps',
    ],
    ['is perhaps renewed by what is only proposed', { ...same, assessment: 'proposed' }, 'perhaps'],
    [
      'is perhaps renewed by a later responsibility from the same source',
      {
        what: 'annat',
        committeeIds: ['aln'],
        sourceDocumentId: 'policy',
        period: period('2015-01-01'),
      },
      'perhaps',
    ],
    [
      'is not renewed by one from the same source that ran beside it',
      {
        what: 'annat',
        committeeIds: ['aln'],
        sourceDocumentId: 'policy',
        period: period('2013-01-01'),
      },
      'none',
    ],
    ['is not renewed by words that are only alike', { ...same, what: 'EU-samordningen' }, 'none'],
    [
      'is not renewed by what has itself lapsed',
      { ...same, period: period('2015-01-01', '2018-12-31') },
      'none',
    ],
    ['is not renewed by what nobody holds', { ...same, committeeIds: [] }, 'none'],
  ] as [string, Partial<Responsibility>, string][])('%s', (_, parts, expected) => {
    expect(renewalBy(parts)).toBe(expected);
  });
});
