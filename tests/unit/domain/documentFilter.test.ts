/** Choosing and ordering documents for a reader. */
import { describe, expect, it } from '@jest/globals';
import {
  choicesOf,
  documentRows,
  everyDocument,
  filterDocuments,
  orderDocuments,
} from '../../../src/domain/documentFilter';
import type {
  DocumentChoices,
  DocumentFilter,
  DocumentOrder,
  Facet,
} from '../../../src/domain/documentFilter';
import { judgeRegister } from '../../../src/domain/judgedRegister';
import { localDate } from '../../../src/domain/localDate';
import { indexRegister } from '../../../src/domain/registerIndex';
import {
  aCommittee,
  aPolicyDocument,
  aRegister,
  aResponsibility,
  aSupersession,
  decision,
  period,
} from '../../fixtures/build';

const register = aRegister({
  documents: [
    aPolicyDocument({
      id: 'intl',
      title: 'Internationell policy',
      decision: decision('2012-05-06', { caseNumber: 'KS2011/157' }),
      subjects: ['Internationellt'],
    }),
    aPolicyDocument({
      id: 'oversyn',
      title: 'Översyn av taxor',
      documentType: 'Riktlinjer',
      decision: decision('2020-01-01', { decidedBy: 'KF', caseNumber: 'KS2019/1' }),
      subjects: ['Ekonomi', 'Internationellt'],
    }),
    aPolicyDocument({
      id: 'alkoholpolicy',
      title: 'Alkoholpolicy',
      documentType: 'riktlinje',
      documentOwner: 'HR-chef',
      decision: decision('2015-01-01', { decidedBy: 'Kommunstyrelsen', caseNumber: null }),
      validity: period('2015-01-01', '2018-12-31'),
    }),
  ],
  supersessions: [aSupersession('intl', null, { id: '1', title: 'Ärvda riktlinjer' })],
  committees: [
    aCommittee({ id: 'kf', name: 'Kommunfullmäktige', abbreviation: 'KF', kind: 'fullmäktige' }),
    aCommittee({ id: 'aln', name: 'Arbetslivsnämnden' }),
  ],
  responsibilities: [aResponsibility({ sourceDocumentId: 'intl', committeeIds: ['aln'] })],
});
const rows = documentRows(judgeRegister(indexRegister(register), localDate('2026-01-01')));

function filter(choices: Partial<DocumentChoices>, text = ''): DocumentFilter {
  return { text, choices: { ...everyDocument.choices, ...choices } };
}

function found(choices: Partial<DocumentChoices>, text = ''): string[] {
  return filterDocuments(rows, filter(choices, text)).map(({ document }) => document.id);
}

function counts(facet: Facet, choices: Partial<DocumentChoices> = {}, text = '') {
  return choicesOf(rows, filter(choices, text))[facet].map(
    ({ value, count }) => `${value} ${count}`,
  );
}

describe('documents are found by', () => {
  it.each([
    ['nothing: all of them', {}, '', ['intl', 'oversyn', 'alkoholpolicy', 'upphavd-1']],
    ['a word of the name', {}, 'policy', ['intl', 'alkoholpolicy']],
    ['words in any order', {}, 'policy inter', ['intl']],
    ['a name without dots and rings', {}, 'oversyn', ['oversyn']],
    ['a name with dots and rings', {}, 'ÖVERSYN', ['oversyn']],
    ['the case number', {}, 'ks2011/157', ['intl']],
    ['nothing that is there', {}, 'finns ej', []],
    ['status', { status: ['expired'] }, '', ['alkoholpolicy']],
    [
      'one of two statuses',
      { status: ['expired', 'repealed'] },
      '',
      ['alkoholpolicy', 'upphavd-1'],
    ],
    [
      'genre, however it is written',
      { documentType: ['Riktlinje'] },
      '',
      ['oversyn', 'alkoholpolicy'],
    ],
    [
      'who decided, abbreviated or not',
      { decidedBy: ['Kommunfullmäktige'] },
      '',
      ['intl', 'oversyn', 'upphavd-1'],
    ],
    ['owner', { documentOwner: ['HR-chef'] }, '', ['alkoholpolicy']],
    ['one of its subjects', { subject: ['Internationellt'] }, '', ['intl', 'oversyn']],
    ['a committee that it gave a responsibility', { committee: ['aln'] }, '', ['intl']],
    [
      'two facets at once',
      { subject: ['Internationellt'], documentType: ['Policy'] },
      '',
      ['intl'],
    ],
  ])('%s', (_, choices, text, expected) => {
    expect(found(choices, text)).toEqual(expected);
  });
});

describe('the count beside a choice', () => {
  it('is of all documents when nothing is chosen', () => {
    expect(counts('documentType')).toEqual(['Policy 1', 'Riktlinje 2']);
  });

  it('is not narrowed by other choices of the same facet', () => {
    expect(counts('documentType', { documentType: ['Policy'] })).toEqual([
      'Policy 1',
      'Riktlinje 2',
    ]);
  });

  it('is narrowed by choices of another facet', () => {
    expect(counts('documentType', { subject: ['Ekonomi'] })).toEqual(['Policy 0', 'Riktlinje 1']);
  });

  it('is narrowed by the text', () => {
    expect(counts('subject', {}, 'oversyn')).toEqual(['Ekonomi 1', 'Internationellt 1']);
  });

  it('comes in the order of the statuses, what applies first', () => {
    expect(counts('status')).toEqual(['inForce 2', 'expired 1', 'repealed 1']);
  });
});

describe('documents are ordered', () => {
  it.each([
    ['title', ['alkoholpolicy', 'intl', 'upphavd-1', 'oversyn']],
    ['decidedOn', ['oversyn', 'alkoholpolicy', 'intl', 'upphavd-1']],
    ['documentType', ['intl', 'alkoholpolicy', 'oversyn', 'upphavd-1']],
    ['status', ['intl', 'oversyn', 'alkoholpolicy', 'upphavd-1']],
  ] as [DocumentOrder, string[]][])('by %s', (order, expected) => {
    expect(orderDocuments(rows, order).map(({ document }) => document.id)).toEqual(expected);
  });
});
