/** A plan adds what is lacking, leaves what a person has made, and decides nothing that cannot be undone. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { siteManifest } from '../../../src/manifest/siteManifest';
import { stepSentence } from '../../../src/setup/sitePlanWords';
import { complete, emptySite, linesOf, plan, withColumn, withList } from './siteShapes';

describe('the plan for a site', () => {
  it('is empty for one that has everything', () => {
    expect(plan(complete)).toEqual({
      steps: [],
      problems: [],
      kept: [],
      contentType: 'present',
    });
    expect(linesOf(complete)).toEqual(['Webbplatsen har allt som appen behöver.']);
  });

  it('creates lists before the lookups that point at them, and views last', () => {
    const kinds = plan(emptySite).steps.map((step) => step.kind);
    expect(kinds.lastIndexOf('createList')).toBeLessThan(kinds.indexOf('addColumn'));
    expect(kinds.lastIndexOf('addColumn')).toBeLessThan(kinds.indexOf('addView'));
  });

  it('adds exactly the columns that are lacking, whichever they are', () => {
    const all = siteManifest.lists.flatMap((list) =>
      list.columns
        .filter(({ internalName }) => internalName !== 'Title')
        .map(({ internalName }) => `${list.title}/${internalName}`),
    );
    fc.assert(
      fc.property(fc.subarray(all), (lacking) => {
        const site = {
          ...complete,
          lists: complete.lists.map((list) => ({
            ...list,
            columns: list.columns.filter(
              ({ internalName }) => !lacking.includes(`${list.title}/${internalName}`),
            ),
          })),
        };
        const { steps, problems } = plan(site);
        const added = steps.map((step) =>
          step.kind === 'addColumn' ? `${step.list.title}/${step.column.internalName}` : step.kind,
        );
        expect([added, problems]).toEqual([lacking, []]);
      }),
      { numRuns: 50 },
    );
  });

  it('never takes a choice away, and keeps the order of those that are there', () => {
    const own = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 5 });
    const declared = siteManifest.lists
      .find(({ title }) => title === 'Ansvar')!
      .columns.find(({ internalName }) => internalName === 'State')!.choices!;
    fc.assert(
      fc.property(own, fc.subarray([...declared]), (added, there) => {
        const choices = [...new Set([...added, ...there])];
        const [step] = plan(withColumn('Ansvar', 'State', { choices })).steps;
        const after =
          step?.kind === 'changeColumn' && step.change.kind === 'choices'
            ? step.change.choices
            : choices;
        expect(after.slice(0, choices.length)).toEqual(choices);
        expect(declared.filter((choice) => !after.includes(choice))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is added to a list or a column', () => {
  it.each([
    [
      'a list that lost its versions',
      withList('Mål', { versioning: false }),
      'Mål: spara tidigare versioner',
    ],
    [
      'a list that never got its name',
      withList('Mål', { title: 'Mal' }),
      'Ge listan på adressen Lists/Mal namnet Mål',
    ],
    [
      'a column without its index',
      withColumn('Ansvar', 'ValidTo', { indexed: false }),
      'Ansvar: indexera kolumnen Gäller till',
    ],
    [
      'Title under its own name',
      withColumn('Ansvar', 'Title', { displayName: 'Rubrik' }),
      'Ansvar: kalla kolumnen Title för Vad',
    ],
    [
      'long text that stops at 255 signs in the library',
      withColumn('Styrdokument', 'PlainText', { limited: true }),
      'Styrdokument: låt kolumnen Textversion ta mer än 255 tecken',
    ],
    [
      'a closed choice that should be open',
      withColumn('Styrdokument', 'DocumentType', { fillIn: false }),
      'Styrdokument: tillåt egna värden i kolumnen Dokumenttyp',
    ],
    [
      'a view that lacks a column',
      withList('Mål', {
        views: [{ title: 'Alla mål', columns: siteManifest.lists[3]!.views[0]!.columns.slice(1) }],
      }),
      'Mål: visa LinkTitle i vyn Alla mål',
    ],
  ])('%s', (_, site, sentence) => {
    const { steps, problems } = plan(site);
    expect([steps.map(stepSentence), problems]).toEqual([[sentence], []]);
  });

  it('leaves long text in an ordinary list alone, where nothing stops at 255 signs', () => {
    expect(plan(withColumn('Ansvar', 'Passage', { limited: true })).steps).toEqual([]);
  });

  it('keeps the name that a person has given a column, and tells it', () => {
    const lines = linesOf(withColumn('Styrdokument', 'DecidedBy', { displayName: 'Antagen av' }));
    expect(lines[0]).toContain('kolumnen DecidedBy heter Antagen av här. Namnet behålls.');
  });
});

describe('what a person must decide', () => {
  it.each([
    [
      'a column of another type',
      withColumn('Mål', 'Amount', { type: 'Text' }),
      'Mål: kolumnen Belopp tkr (Amount) är av slaget Text, men ska vara tal.',
    ],
    [
      'a single lookup for one of many',
      withColumn('Ansvar', 'Committees', { type: 'Lookup' }),
      'är av slaget Lookup, men ska vara uppslag, flera',
    ],
    [
      'a date with a time of day',
      withColumn('Mål', 'ValidTo', { dateOnly: false }),
      'sparar klockslag, men ska bara spara datum',
    ],
    [
      'a lookup that points elsewhere',
      withColumn('Mål', 'SourceDocument', { lookupListId: 'other' }),
      'pekar på en annan lista än Styrdokument',
    ],
    [
      'a list that somebody renamed',
      withList('Nämnder', { title: 'Våra nämnder' }),
      'Listan på adressen Lists/Namnder heter Våra nämnder.',
    ],
    [
      'a list in the place of the library',
      withList('Styrdokument', { template: 100 }),
      'är inget dokumentbibliotek',
    ],
    [
      'another list of the name',
      withList('Mål', { address: 'Lists/Goals' }),
      'En annan lista heter redan Mål och ligger på adressen Lists/Goals.',
    ],
  ])('%s is told and left alone', (_, site, sentence) => {
    const { steps, problems } = plan(site);
    expect([steps, problems.length]).toEqual([[], 1]);
    expect(linesOf(site).join('\n')).toContain(sentence);
  });
});
