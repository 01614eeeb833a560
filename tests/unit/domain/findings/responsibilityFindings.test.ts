/** Findings on responsibilities. */
import { describe, expect, it } from '@jest/globals';
import type { Register } from '../../../../src/domain/policySource';
import { aCommittee, aPolicyDocument, aResponsibility, period } from '../../../fixtures/build';
import { findingsOf, found } from './kinds';

const world: Partial<Register> = {
  documents: [
    aPolicyDocument({ id: 'policy' }),
    aPolicyDocument({ id: 'ended', validity: period('2012-01-02', '2018-12-31') }),
  ],
  committees: [
    aCommittee({ id: 'atn', period: period(null, '2014-12-31'), successorIds: ['aln'] }),
    aCommittee({ id: 'aln', period: period('2015-01-01') }),
    aCommittee({ id: 'gone', period: period(null, '2014-12-31') }),
  ],
};
const lapsed = aResponsibility({
  id: '1',
  what: 'EU',
  committeeIds: ['atn'],
  sourceDocumentId: 'policy',
  period: period('2013-01-01', '2014-12-31'),
});
const current = aResponsibility({
  id: '2',
  what: 'annat',
  committeeIds: ['aln'],
  sourceDocumentId: 'policy',
});

describe('a lapsed responsibility of a document in force', () => {
  const kind = 'responsibilityLapsed';

  it.each([
    ['is serious when nothing else of the document runs', [lapsed], ['serious']],
    ['is a warning when something else runs', [lapsed, current], ['warning']],
    [
      'is a note when it is perhaps renewed',
      [lapsed, { ...current, period: period('2015-01-01') }],
      ['note'],
    ],
    ['is no finding when it is renewed', [lapsed, { ...current, what: 'eu' }], []],
    ['is no finding when the document has ended', [{ ...lapsed, sourceDocumentId: 'ended' }], []],
  ])('%s', (_, responsibilities, severities) => {
    const findings = findingsOf({ ...world, responsibilities }, kind);
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it('names the last day of the latest of them', () => {
    const earlier = { ...lapsed, id: '0', what: 'tidigare', period: period(null, '2013-12-31') };
    const [finding] = findingsOf({ ...world, responsibilities: [lapsed, earlier] }, kind);
    expect(finding?.data).toMatchObject({ lastDay: '2014-12-31' });
  });
});

describe('a committee that has ceased but is still named', () => {
  it('is a warning when a successor exists, one for all its responsibilities', () => {
    const open = { ...lapsed, period: period() };
    const responsibilities = [open, { ...open, id: '3', what: 'mer' }];
    expect(
      findingsOf({ ...world, responsibilities }, 'ceasedCommitteeStillResponsible'),
    ).toMatchObject([
      {
        id: 'ceasedCommitteeStillResponsible:atn',
        severity: 'warning',
        data: { ceasedOn: '2014-12-31', likelyHolderIds: ['aln'] },
        rows: [{ id: '1' }, { id: '3' }, { list: 'Nämnder', id: 'atn' }],
      },
    ]);
  });

  it('is serious when nobody follows it', () => {
    const responsibilities = [{ ...lapsed, committeeIds: ['gone'], period: period() }];
    expect(
      found(
        { ...world, responsibilities },
        'ceasedCommitteeStillResponsible',
        'committeeWithoutSuccessor',
      ),
    ).toEqual([
      'serious ceasedCommitteeStillResponsible:gone',
      'warning committeeWithoutSuccessor:gone',
    ]);
  });
});

describe('a responsibility', () => {
  it.each([
    [
      'without source',
      { ...current, sourceDocumentId: null },
      ['warning responsibilityWithoutSource:2'],
    ],
    ['without source that has lapsed', { ...lapsed, sourceDocumentId: null }, []],
    [
      'without committee',
      { ...current, committeeIds: [] },
      ['warning responsibilityWithoutCommittee:2'],
    ],
    [
      'that goes on although its source has ended',
      { ...current, sourceDocumentId: 'ended' },
      ['note responsibilitySourceEnded:ended'],
    ],
    [
      'that is proposed',
      { ...current, assessment: 'proposed' as const },
      ['note responsibilityProposed:policy'],
    ],
    ['that is not assessed', { ...current, assessment: 'notAssessed' as const }, []],
    [
      'to make an arbetsplan when needed',
      { ...current, what: 'Framtagande av arbetsplaner', modality: 'vid behov' as const },
      ['note programmeNotRegistered:policy:workPlan'],
    ],
    ['to meet when needed', { ...current, what: 'möten', modality: 'vid behov' as const }, []],
  ])('%s', (_, responsibility, expected) => {
    expect(
      found(
        { ...world, responsibilities: [responsibility] },
        'responsibilityWithoutSource',
        'responsibilityWithoutCommittee',
        'responsibilitySourceEnded',
        'responsibilityProposed',
        'programmeNotRegistered',
      ),
    ).toEqual(expected);
  });

  it('to make a plan when needed is met by a plan under the document', () => {
    const plan = aPolicyDocument({ id: 'plan', documentType: 'Arbetsplan', belongsTo: 'policy' });
    const documents = [...(world.documents ?? []), plan];
    const responsibilities = [{ ...current, what: 'arbetsplaner', modality: 'vid behov' as const }];
    expect(found({ ...world, documents, responsibilities }, 'programmeNotRegistered')).toEqual([]);
  });

  it('that a reglemente gives to another committee', () => {
    const responsibilities = [
      { ...current, committeeIds: ['aln'] },
      { ...current, id: '3', instrument: 'Reglemente' as const, committeeIds: ['ks'] },
    ];
    const committees = [...(world.committees ?? []), aCommittee({ id: 'ks' })];
    expect(found({ ...world, committees, responsibilities }, 'instrumentsDisagree')).toEqual([
      'warning instrumentsDisagree:2:3',
    ]);
  });
});
