import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../../src/domain/localDate';
import type { PolicyDocument } from '../../../src/domain/policyDocument';
import { committeeFinder } from '../../../src/extraction/committeeName';
import { readFrontMatter } from '../../../src/extraction/frontMatter';
import { frontMatterDifferences } from '../../../src/extraction/frontMatterDifference';
import { sourceFromText } from '../../../src/extraction/sourceText';
import { caseCommittees } from '../../fixtures/cases/caseFiles';

const committees = caseCommittees();
const finder = committeeFinder(committees);
const text = [
  'Dokumentnamn\tPolicy för kost',
  'Dokumenttyp\tPolicy',
  'Beslutad av\tKommunfullmäktige',
  'Beslutsdatum\t2019-02-25',
  'Diarienummer\tKS2018/411',
  'Paragrafnummer\t§ 12',
  'Giltighetstid\t2019-03-01 – 2022-12-31',
  'Dokumentansvarig\tMåltidschef',
  'Revideras\t2022-06-30',
].join('\n');
const row: PolicyDocument = {
  id: '1',
  rowVersion: 1,
  title: 'Policy för kost',
  documentType: 'Policy',
  decision: {
    decidedBy: 'Kommunfullmäktige',
    decidedOn: localDate('2019-02-25'),
    section: '§ 12',
    caseNumber: 'KS2018/411',
  },
  validity: { from: localDate('2019-03-01'), to: localDate('2022-12-31') },
  documentOwner: 'Måltidschef',
  reviewDueOn: localDate('2022-06-30'),
  subjects: [],
  belongsTo: null,
  file: null,
};
const differences = (written: string, columns: PolicyDocument) =>
  frontMatterDifferences(readFrontMatter(sourceFromText(written), finder), columns, committees);
const factsOf = (written: string, columns: PolicyDocument) =>
  differences(written, columns).map(({ fact }) => fact);

describe("a document's own front matter against its columns", () => {
  it('does not differ from a row that says the same', () => {
    expect(differences(text, row)).toEqual([]);
  });

  it('tells both values and the words that the document rests on', () => {
    const other = { ...row, decision: { ...row.decision, decidedOn: localDate('2019-02-24') } };

    expect(differences(text, other)).toEqual([
      {
        fact: 'decidedOn',
        inDocument: '2019-02-25',
        inColumn: '2019-02-24',
        passage: '2019-02-25',
        anchor: null,
      },
    ]);
  });

  it('tells every fact that differs', () => {
    const other: PolicyDocument = {
      ...row,
      title: 'Policy för måltider',
      documentType: 'Riktlinje',
      decision: {
        decidedBy: 'Kommunstyrelsen',
        decidedOn: localDate('2018-02-25'),
        section: '§ 13',
        caseNumber: 'KS2018/412',
      },
      validity: { from: localDate('2018-03-01'), to: localDate('2023-12-31') },
      documentOwner: 'Kommundirektör',
      reviewDueOn: localDate('2021-06-30'),
    };

    expect(factsOf(text, other)).toEqual([
      'title',
      'type',
      'decidedBy',
      'decidedOn',
      'section',
      'caseNumber',
      'validFrom',
      'validTo',
      'documentOwner',
      'reviewDueOn',
    ]);
  });

  it('never differs where the row is blank', () => {
    const blank: PolicyDocument = {
      ...row,
      title: '',
      documentType: null,
      decision: { decidedBy: ' ', decidedOn: null, section: null, caseNumber: '' },
      validity: { from: null, to: null },
      documentOwner: null,
      reviewDueOn: null,
    };

    expect(differences(text, blank)).toEqual([]);
  });

  it('never differs where the document tells nothing', () => {
    expect(differences('Kosten ska vara god.', row)).toEqual([]);
  });

  it('does not let what a text merely implies doubt a column', () => {
    expect(differences('Riktlinjer för kost\nKommunen serverar mat.', row)).toEqual([]);
  });

  it('sets "tills vidare" against a last day', () => {
    const endless = text.replace('2022-12-31', 'tills vidare');

    expect(differences(endless, row)).toMatchObject([
      { fact: 'validTo', inDocument: null, inColumn: '2022-12-31' },
    ]);
  });
});

describe('what makes no difference', () => {
  const withDecision = (decision: Partial<PolicyDocument['decision']>): PolicyDocument => ({
    ...row,
    decision: { ...row.decision, ...decision },
  });

  it.each(['§12', '12 §', 'Paragraf 12', '§ 12/2019', '§ 012', '12'])('a section %s', (section) => {
    expect(differences(text, withDecision({ section }))).toEqual([]);
  });

  it.each(['§ 112', '§ 12 a', '§ 1'])('but a section %s does', (section) => {
    expect(factsOf(text, withDecision({ section }))).toEqual(['section']);
  });

  it.each(['KS 2018/411', 'Dnr KS 2018/0411', 'KS/2018:411', 'ks2018/411', '2018/411'])(
    'a case number %s',
    (caseNumber) => {
      expect(differences(text, withDecision({ caseNumber }))).toEqual([]);
    },
  );

  it.each(['KN 2018/411', 'KS 2019/411', 'KS 2018/41'])('but a case %s does', (caseNumber) => {
    expect(factsOf(text, withDecision({ caseNumber }))).toEqual(['caseNumber']);
  });

  it.each(['KF', 'Fullmäktige', 'kommunfullmäktige'])('a body %s', (decidedBy) => {
    expect(differences(text, withDecision({ decidedBy }))).toEqual([]);
  });

  it.each(['POLICY FÖR KOST', '”Policy för kost”', 'Policy  för kost.'])('a title %s', (title) => {
    expect(differences(text, { ...row, title })).toEqual([]);
  });

  it.each(['Måltidschefen', 'måltidschef'])('an owner %s', (documentOwner) => {
    expect(differences(text, { ...row, documentOwner })).toEqual([]);
  });

  it('a genre in the plural', () => {
    const plural = text.replace('Dokumenttyp\tPolicy', 'Dokumenttyp\tRiktlinjer');

    expect(differences(plural, { ...row, documentType: 'Riktlinje' })).toEqual([]);
  });
});

it('never differs from a row filled from the same reading', () => {
  const days = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((day) => localDate(day.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), (decidedOn, section) => {
      const written = text.replace('2019-02-25', decidedOn).replace('§ 12', `§ ${String(section)}`);
      const columns: PolicyDocument = {
        ...row,
        decision: { ...row.decision, decidedOn, section: `§ ${String(section)}` },
      };
      expect(differences(written, columns)).toEqual([]);
    }),
  );
});
