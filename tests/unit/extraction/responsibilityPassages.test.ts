import { describe, expect, it } from '@jest/globals';
import { readPolicyText } from '../../../src/extraction/policyText';
import { sourceFromText } from '../../../src/extraction/sourceText';
import { caseCommittees } from '../../fixtures/cases/caseFiles';

const committees = caseCommittees();
const read = (...lines: string[]) => readPolicyText(sourceFromText(lines.join('\n')), committees);
const told = (...lines: string[]) =>
  read(...lines).responsibilities.map(
    ({ committees: names, what }) => `${names.join(' + ')}: ${what}`,
  );

describe('proposed responsibilities', () => {
  it('keep the sentence they rest on and the time it gives', () => {
    const sentence =
      'Under policyperioden åren 2013-2014 ansvarar Arbetsmarknads- och trafiknämnden för samordningen.';

    expect(read(`Inledning. ${sentence} Slut.`).responsibilities).toMatchObject([
      {
        what: 'samordningen',
        period: { from: '2013-01-01', to: '2014-12-31' },
        passage: sentence,
      },
    ]);
  });

  it('give each item of a list a responsibility of its own, with its own words', () => {
    const { responsibilities } = read(
      'Omsorgsnämnden ansvarar för:',
      '– hemtjänsten,',
      '– trygghetslarmen och',
      '– dagverksamheten.',
    );

    expect(responsibilities.map(({ what }) => what)).toEqual([
      'hemtjänsten',
      'trygghetslarmen',
      'dagverksamheten',
    ]);
    expect(responsibilities[0]?.passage).toBe('hemtjänsten,');
  });

  it.each([
    [
      'Det ligger på Kunskapsnämnden att bemanna biblioteken.',
      'Kunskapsnämnden: att bemanna biblioteken',
    ],
    ['Kunskapsnämnden har ett gemensamt ansvar för lokalerna.', 'Kunskapsnämnden: lokalerna'],
    ['Kunskapsnämnden ska själv ansvara för arkivet.', 'Kunskapsnämnden: arkivet'],
  ])('are read whatever stands between: %s', (sentence, proposal) => {
    expect(told(sentence)).toEqual([proposal]);
  });

  it("leave the preposition out of an exception that is another's", () => {
    expect(
      told(
        'Socialnämnden ansvarar för boendestöd, dock inte för praktikplatser som Kunskapsnämnden ansvarar för.',
      ),
    ).toEqual(['Socialnämnden: boendestöd', 'Kunskapsnämnden: praktikplatser']);
  });

  it('take "nämnden" in a reglemente for the committee that it is about', () => {
    expect(told('Reglemente för Omsorgsnämnden', '', 'Nämnden ansvarar för hemtjänsten.')).toEqual([
      'Omsorgsnämnden: hemtjänsten',
    ]);
  });

  it('take "nämnden" below a heading for the committee of the heading', () => {
    expect(
      told(
        '2.1 Omsorgsnämnden',
        'Nämnden ansvarar för hemtjänsten.',
        '',
        '2.2 Kunskapsnämnden',
        'Nämnden ansvarar för skolan.',
      ),
    ).toEqual(['Omsorgsnämnden: hemtjänsten', 'Kunskapsnämnden: skolan']);
  });

  it('take "den" for the committee of the sentence before', () => {
    expect(told('Omsorgsnämnden ansvarar för hemtjänsten. Den ansvarar också för larmen.')).toEqual(
      ['Omsorgsnämnden: hemtjänsten', 'Omsorgsnämnden: larmen'],
    );
  });

  it('propose nothing, but say so, where nobody can tell who "nämnden" is', () => {
    const { responsibilities, doubts } = read('Nämnden ansvarar för hemtjänsten.');

    expect(responsibilities).toEqual([]);
    expect(doubts).toEqual([
      { kind: 'unclearCommittee', words: 'Nämnden ansvarar för hemtjänsten.' },
    ]);
  });

  it('propose nothing in a reglemente where "nämnden" may be another committee just named', () => {
    expect(
      told(
        'Reglemente för Omsorgsnämnden',
        '',
        'Kunskapsnämnden ansvarar för skolan. Nämnden ansvarar även för fritids.',
      ),
    ).toEqual(['Kunskapsnämnden: skolan']);
  });

  it('take "styrelsen" for Kommunstyrelsen, but not in the papers of a company', () => {
    expect(
      told('Reglemente för Kommunstyrelsen', '', 'Styrelsen ansvarar för krisledningen.'),
    ).toHaveLength(1);
    expect(
      told('Bolagsordning för Sandviken Energi AB', '', 'Styrelsen ansvarar för driften.'),
    ).toEqual([]);
  });

  it('keep a committee that the register does not have, and say so', () => {
    const { responsibilities, doubts } = read('Tillväxtnämnden ansvarar för turismen.');

    expect(responsibilities).toMatchObject([{ committees: ['Tillväxtnämnden'] }]);
    expect(doubts).toEqual([{ kind: 'unlistedCommittee', words: 'Tillväxtnämnden' }]);
  });

  it('keep the condition that comes first', () => {
    expect(
      read('Om flera nämnder berörs ansvarar Kommunstyrelsen för samordningen.').responsibilities,
    ).toMatchObject([{ what: 'samordningen', condition: 'Om flera nämnder berörs' }]);
  });

  it('keep the exception, whose own committee gets a responsibility too', () => {
    expect(
      read(
        'Socialnämnden ansvarar för missbruksvården, dock inte sysselsättningen som Arbetsmarknadsnämnden ansvarar för.',
      ).responsibilities,
    ).toMatchObject([
      {
        what: 'missbruksvården',
        exception: 'dock inte sysselsättningen som Arbetsmarknadsnämnden ansvarar för',
      },
      { committees: ['Arbetsmarknadsnämnden'], what: 'sysselsättningen' },
    ]);
  });

  it("end one committee's responsibility the day before it moves to another", () => {
    expect(
      read(
        'Ansvaret för färdtjänsten flyttas från Arbetsmarknads- och trafiknämnden till Kommunstyrelsen den 1 januari 2015.',
      ).responsibilities,
    ).toMatchObject([
      { committees: ['Kommunstyrelsen'], period: { from: '2015-01-01', to: null } },
      {
        committees: ['Arbetsmarknads- och trafiknämnden'],
        period: { from: null, to: '2014-12-31' },
      },
    ]);
  });

  it('know a duty that is only for when it is needed', () => {
    expect(
      read(
        'Kommunstyrelsen ansvarar för samordningen. Detta inbegriper organisation samt vid behov framtagande av handlingsprogram.',
      ).responsibilities,
    ).toMatchObject([
      { what: 'samordningen', modality: 'ska' },
      { what: 'framtagande av handlingsprogram', modality: 'vid behov' },
    ]);
  });

  it('keep the years that belong to the name of a plan', () => {
    expect(
      read('Kunskapsnämnden ansvarar för Biblioteksplan 2016–2018.').responsibilities,
    ).toMatchObject([{ what: 'Biblioteksplan 2016–2018', period: { from: null, to: null } }]);
  });

  it('take a deadline for no period', () => {
    expect(
      read('Kunskapsnämnden ska senast den 31 mars 2025 redovisa läget.').responsibilities,
    ).toMatchObject([{ what: 'redovisa läget', period: { from: null, to: null } }]);
  });

  it('are none in a delegationsordning: it moves decisions, not responsibility', () => {
    expect(
      told('Delegationsordning för Omsorgsnämnden', '', 'Omsorgsnämnden ansvarar för besluten.'),
    ).toEqual([]);
  });

  it('read a table by its headings, and leave officials out', () => {
    expect(
      read(
        'Åtgärd\tAnsvarig\tTid',
        'Ta fram en cykelplan\tKommunstyrelsen\t2022–2023',
        'Utbilda personal\tHR-chef\t2022',
      ).responsibilities,
    ).toMatchObject([
      {
        committees: ['Kommunstyrelsen'],
        what: 'Ta fram en cykelplan',
        period: { from: '2022-01-01', to: '2023-12-31' },
        passage: 'Ta fram en cykelplan',
      },
    ]);
  });

  it('take the day when a measure is to be done for no period', () => {
    expect(
      read('Insats\tAnsvarig\tKlart senast', 'Nya blanketter\tOmsorgsnämnden\t2026-06-30')
        .responsibilities,
    ).toMatchObject([{ period: { from: null, to: null } }]);
  });
});

describe('proposed goals', () => {
  it('are the items below a sentence about goals', () => {
    const { goals } = read(
      'De övergripande målen är att:',
      '- Stödja näringslivet.',
      '- Stärka verksamheten.',
      '',
      'Annat:',
      '- Något annat.',
    );

    expect(goals.map(({ title }) => title)).toEqual(['Stödja näringslivet', 'Stärka verksamheten']);
  });

  it('are the rows of a table of goals, with measure, target and committee', () => {
    expect(
      read('Mål\tMått\tMålvärde\tAnsvarig nämnd', 'Fler i arbete\tAndel\t78 %\tArbetslivsnämnden')
        .goals,
    ).toMatchObject([
      {
        title: 'Fler i arbete',
        measure: 'Andel',
        target: '78 %',
        committees: ['Arbetslivsnämnden'],
      },
    ]);
  });
});

describe('"den gemensamma nämnden"', () => {
  const sentence = 'Den gemensamma nämnden svarar på uppdrag av kommunerna för bygglov.';

  it('is the joint committee that the document is about', () => {
    expect(told('Reglemente för Västra Gästriklands samhällsbyggnadsnämnd', '', sentence)).toEqual([
      'Västra Gästriklands samhällsbyggnadsnämnd: bygglov',
    ]);
  });

  it('is nobody in the reglemente of a committee of one municipality', () => {
    expect(told('Reglemente för Omsorgsnämnden', '', sentence)).toEqual([]);
  });
});
