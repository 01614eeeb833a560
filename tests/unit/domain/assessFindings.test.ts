/** All checks at once: what is found in the seed's world, in what order, and what could not be assessed. */
import { describe, expect, it } from '@jest/globals';
import { assessFindings } from '../../../src/domain/assessFindings';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import type { Register } from '../../../src/domain/policySource';
import { SourceFailure } from '../../../src/domain/policySource';
import { indexRegister } from '../../../src/domain/registerIndex';
import { aPolicyDocument, aRegister, aResponsibility, theSeedRegister } from '../../fixtures/build';

function assess(register: Register, day = '2026-01-01') {
  return assessFindings(judgeRegister(indexRegister(register), localDate(day)));
}

function missing(list: 'Upphävanden' | 'Ansvar') {
  return { list, failure: new SourceFailure('notFound', 'https://kommun.example', '404', list) };
}

describe('the seed', () => {
  const { findings, notAssessed } = assess(theSeedRegister());

  it('has one serious finding: it is in force, and its responsibility has lapsed', () => {
    expect(findings.filter(({ severity }) => severity === 'serious')).toEqual([
      {
        id: 'responsibilityLapsed:1',
        kind: 'responsibilityLapsed',
        severity: 'serious',
        rows: [
          { list: 'Ansvar', id: '1' },
          { list: 'Ansvar', id: '2' },
          { list: 'Styrdokument', id: '1' },
        ],
        documentId: '1',
        committeeIds: ['3'],
        remedyBy: 'decider',
        data: {
          lastDay: '2014-12-31',
          likelyHolderIds: ['4'],
          perhapsContinuedBy: [],
          othersAreCurrent: false,
        },
      },
    ]);
  });

  it('has softer ones, in order: no reglemente, the Sunday, and plans that were never registered', () => {
    expect(findings.map(({ id }) => id)).toEqual([
      'responsibilityLapsed:1',
      'committeeWithoutReglemente:4',
      'decidedOnWeekend:1',
      'programmeNotRegistered:1:programme',
      'programmeNotRegistered:1:workPlan',
    ]);
  });

  it('is wholly assessed, but for the words of its document, which no register holds', () => {
    const why = { kind: 'textsNotRead', count: 1 };
    expect(notAssessed).toEqual([
      { check: 'passageInSource', made: false, why },
      { check: 'ownFacts', made: false, why },
    ]);
  });

  it('tells when the words that a responsibility rests on are gone, and when facts differ, once texts are read', () => {
    const judged = judgeRegister(indexRegister(theSeedRegister()), localDate('2026-11-22'));
    const [row] = judged.index.register.responsibilities;
    const texts = new Map([
      [
        '1',
        {
          documentId: '1',
          passages: new Map([[row!.id, { kind: 'gone' } as const]]),
          differing: ['caseNumber'],
        },
      ],
    ]);
    const assessed = assessFindings(judged, texts);
    expect(assessed.findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual(
      expect.arrayContaining([`warning passageNotInSource:${row!.id}`, 'warning factsDiffer:1']),
    );
    expect(assessed.notAssessed).toEqual([]);
  });

  it('leaves nothing unassessed where there is nothing to assess', () => {
    expect(assess(aRegister({}))).toEqual({ findings: [], notAssessed: [] });
  });

  it('has no lapsed responsibility while it runs', () => {
    const kinds = assess(theSeedRegister(), '2013-09-01').findings.map(({ kind }) => kind);
    expect(kinds).not.toContain('responsibilityLapsed');
  });
});

describe('what could not be assessed', () => {
  it('is every check that rests on a list that did not come', () => {
    const { findings, notAssessed } = assess({
      ...theSeedRegister(),
      missing: [missing('Ansvar')],
    });
    expect(notAssessed).toContainEqual({
      check: 'responsibilityLapsed',
      made: false,
      why: { kind: 'listMissing', list: 'Ansvar' },
    });
    expect(findings.map(({ kind }) => kind)).not.toContain('responsibilityLapsed');
  });

  it('is doubted, but made, when only the repeals did not come', () => {
    const register = { ...theSeedRegister(), missing: [missing('Upphävanden')] };
    const { findings, notAssessed } = assess(register);
    expect(notAssessed).toContainEqual({
      check: 'responsibilityLapsed',
      made: true,
      why: { kind: 'listMissing', list: 'Upphävanden' },
    });
    expect(findings.map(({ kind }) => kind)).toContain('responsibilityLapsed');
  });

  it('is told with the number of rows that could not be read', () => {
    const unreadable = ['7', '7', '8'].map((id) => ({
      list: 'Ansvar' as const,
      id,
      title: null,
      column: 'ValidTo',
      why: 'not a day',
    }));
    const { notAssessed } = assess({ ...theSeedRegister(), unreadable });
    expect(notAssessed).toContainEqual({
      check: 'responsibilityProposed',
      made: true,
      why: { kind: 'rowsUnreadable', list: 'Ansvar', count: 2 },
    });
  });

  it('is a source that was not read: nobody says that it was deleted', () => {
    const register = aRegister({
      responsibilities: [aResponsibility({ id: '5', sourceDocumentId: 'trimmed' })],
    });
    const { findings, notAssessed } = assess(register);
    expect(findings.map(({ kind }) => kind)).toEqual(['responsibilityWithoutCommittee']);
    expect(notAssessed).toContainEqual({
      check: 'responsibilityGround',
      made: true,
      why: {
        kind: 'linksNotRead',
        list: 'Styrdokument',
        links: [{ from: { list: 'Ansvar', id: '5' }, to: { list: 'Styrdokument', id: 'trimmed' } }],
      },
    });
  });
});

it('a document in good order gives no finding', () => {
  expect(assess(aRegister({ documents: [aPolicyDocument()] })).findings).toEqual([]);
});
