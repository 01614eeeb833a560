import { describe, expect, it } from '@jest/globals';
import { committeeFinder } from '../../../src/extraction/committeeName';
import { readFrontMatter } from '../../../src/extraction/frontMatter';
import type { LabelledFact } from '../../../src/extraction/frontMatterLabels';
import { frontMatterLabels } from '../../../src/extraction/frontMatterLabels';
import { otherLabels } from '../../../src/extraction/otherLabels';
import { sourceFromText } from '../../../src/extraction/sourceText';
import { caseCommittees } from '../../fixtures/cases/caseFiles';

const finder = committeeFinder(caseCommittees());
const read = (...lines: string[]) => readFrontMatter(sourceFromText(lines.join('\n')), finder);

/** A value that fits each fact, and where it is to be found. */
const values: Readonly<Record<Exclude<LabelledFact, 'other' | 'revision' | 'supersedes'>, string>> =
  {
    title: 'Policy för kost',
    type: 'Policy',
    decidedBy: 'Kommunfullmäktige',
    decidedOn: '2019-02-25',
    section: '§ 12',
    caseNumber: 'KS2018/411',
    validity: '2019-03-01 – 2022-12-31',
    validFrom: '2019-03-01',
    validTo: '2022-12-31',
    documentOwner: 'Måltidschef',
    reviewDueOn: '2021-06-30',
  };
const rows = frontMatterLabels.flatMap(({ label, fact }) => {
  if (fact === 'supersedes' || fact === 'revision' || fact === 'other') return [];
  const found = fact === 'validity' ? ('validTo' as const) : fact;
  return [[label, found, values[fact], values[found]] as const];
});

describe('every label of the table', () => {
  it.each(rows)('%s: gives %s with a colon', (label, fact, value, expected) => {
    expect(read(`${label}: ${value}`)[fact]?.value).toBe(expected);
  });

  it.each(rows)('%s gives %s in a cell', (label, fact, value, expected) => {
    expect(read(`${label}\t${value}`)[fact]?.value).toBe(expected);
  });

  it.each(rows)('%s gives %s on the line above its value', (label, fact, value, expected) => {
    expect(read(label, value)[fact]?.value).toBe(expected);
  });

  it.each(otherLabels.map(({ label }) => [label] as const))(
    '%s keeps its value from every fact of ours',
    (label) => {
      const { decidedBy, decidedOn, validFrom, validTo } = read(
        `${label}: Kommunfullmäktige 2019-02-25`,
      );

      expect([decidedBy, decidedOn, validFrom, validTo]).toEqual([null, null, null, null]);
    },
  );
});

describe('front matter', () => {
  it('gives the second block to the document that is repealed', () => {
    const { decidedOn, caseNumber, supersedes } = read(
      'Beslutad av\tKommunfullmäktige',
      'Beslutsdatum\t2012-05-06',
      'Diarienummer\tKS2011/157',
      'Upphäver\tRiktlinjer för kommunens internationella verksamhet',
      'Beslutad av\tKommunfullmäktige',
      'Beslutsdatum\t1997-05-26',
      'Diarienummer\tKS2006/639',
    );

    expect([decidedOn?.value, caseNumber?.value]).toEqual(['2012-05-06', 'KS2011/157']);
    expect(supersedes).toMatchObject([{ decidedOn: '1997-05-26', caseNumber: 'KS2006/639' }]);
  });

  it('keeps the words that each value rests on, and the block where they stand', () => {
    const { validFrom } = read('Giltighetstid\t2012-05-06 – tills vidare');

    expect(validFrom).toEqual({
      value: '2012-05-06',
      passage: '2012-05-06 – tills vidare',
      anchor: null,
      confidence: 'stated',
    });
  });

  it('is less sure of a title that no label gives', () => {
    expect(read('Klimatpolicy').title?.confidence).toBe('implied');
  });

  it('never takes the start of validity from the day of the decision', () => {
    const { validFrom } = read('Klimatpolicy', 'Antagen av kommunfullmäktige 2010-10-20, § 87.');

    expect(validFrom).toBeNull();
  });

  it('takes the day and the section below the one who decided, each on its line', () => {
    const { decidedBy, decidedOn, section } = read(
      'Riktlinje för bredband',
      'Fastställd av Kommunstyrelsen',
      '2016-04-12',
      '§ 87',
    );

    expect([decidedBy?.value, decidedOn?.value, section?.value]).toEqual([
      'Kommunstyrelsen',
      '2016-04-12',
      '§ 87',
    ]);
  });

  it.each([
    ['Beslut av kunskapsnämnden den 14 mars 2018, § 25.', '2018-03-14'],
    ['Förslag till beslut i kommunfullmäktige 2023-03-27', undefined],
  ])('knows a decision from a proposal: %s', (sentence, day) => {
    expect(read('Plan för skolskjuts', sentence).decidedOn?.value).toBe(day);
  });

  it('reads a decision on a Sunday as it stands, and doubts it', () => {
    const { decidedOn, doubts } = read('Beslutsdatum: 2012-05-06');

    expect(decidedOn?.value).toBe('2012-05-06');
    expect(doubts).toEqual([{ kind: 'decidedOnWeekend', words: '2012-05-06', weekday: 7 }]);
  });

  it('leaves a slip of the pen unread, and says so: 201-502-23', () => {
    const { decidedOn, doubts } = read('Beslutsdatum: 201-502-23');

    expect(decidedOn).toBeNull();
    expect(doubts).toEqual([{ kind: 'unreadableDay', words: '201-502-23' }]);
  });

  it('shows the first of several decisions, and names all their days', () => {
    const { decidedOn, doubts } = read(
      'Antaget av Hofors kommunfullmäktige 2021-08-24 § 62, Ockelbo kommunfullmäktige 2021-11-29 § 85',
    );

    expect(decidedOn?.value).toBe('2021-08-24');
    expect(doubts).toEqual([{ kind: 'severalDecisions', words: '2021-08-24, 2021-11-29' }]);
  });

  it('says when the block and the text name different bodies', () => {
    const { decidedBy, doubts } = read(
      'Policy för färdtjänst',
      'Antagen av: Kommunstyrelsen',
      '',
      'Denna policy har beslutats av kommunfullmäktige och gäller alla.',
    );

    expect(decidedBy?.value).toBe('Kommunstyrelsen');
    expect(doubts).toEqual([
      { kind: 'contradictoryDecision', words: 'Kommunstyrelsen, Kommunfullmäktige' },
    ]);
  });

  it('keeps a role and leaves a name out', () => {
    expect(read('Dokumentansvarig: Eva Svensson, kanslichef').documentOwner?.value).toBe(
      'kanslichef',
    );
    expect(read('Handläggare: Anna Andersson').documentOwner).toBeNull();
  });

  it('takes the days of the web page for no facts', () => {
    const { decidedOn, validFrom } = read(
      'Klimatpolicy',
      'Senast uppdaterad',
      '18 december 2015',
      'Publicerad: 2015-12-18',
    );

    expect([decidedOn, validFrom]).toEqual([null, null]);
  });

  it('uses a revision only where no decision is told', () => {
    expect(read('Antagen av KF', 'Senast reviderad: 2016-09-15 § 102').decidedOn).toBeNull();
    expect(read('Senast reviderad av KF 2016-09-15 § 102').decidedOn?.value).toBe('2016-09-15');
  });

  it('reads nothing from an empty text', () => {
    const { doubts, supersedes, ...facts } = read('');

    expect(Object.values(facts).every((fact) => fact === null)).toBe(true);
    expect([doubts, supersedes]).toEqual([[], []]);
  });

  it('finds the block also at the end of a long text', () => {
    const body = Array.from(
      { length: 200 },
      (_, index) => `Stycke ${index} handlar om kommunen.\n`,
    );

    expect(
      read('Klimatpolicy', ...body, 'Antagen av kommunfullmäktige 2010-10-20, § 87.').section
        ?.value,
    ).toBe('§ 87');
  });
});
