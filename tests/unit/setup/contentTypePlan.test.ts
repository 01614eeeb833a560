/** The content type comes to a new library with its columns, and never doubles what a library has. */
import { describe, expect, it } from '@jest/globals';
import { siteManifest } from '../../../src/manifest/siteManifest';
import { planSite } from '../../../src/setup/sitePlan';
import { stepSentence } from '../../../src/setup/sitePlanWords';
import type { SiteShape } from '../../../src/sharepoint/siteShape';
import { asDeclared, complete, emptySite, linesOf, plan, withList } from './siteShapes';

describe('the content type', () => {
  const { contentType } = siteManifest;
  const own = { siteColumns: [], contentTypes: [{ id: '0x0101', name: 'Document', columns: [] }] };
  /** A site whose library is new, with what the site itself has. */
  const withNewLibrary = (site: Partial<SiteShape>) =>
    plan({
      ...complete,
      ...own,
      lists: complete.lists.filter(({ title }) => title !== 'Styrdokument'),
      ...site,
    });
  const siteColumns = contentType.columns.map((internalName) => ({
    internalName,
    type: asDeclared(
      siteManifest.lists[0]!.columns.find((one) => one.internalName === internalName)!,
    ).type,
    group: contentType.group,
  }));

  it('brings its columns to a new library, which gets the others itself and an index where it is declared', () => {
    const { steps, contentType: state } = withNewLibrary({});
    expect(state).toBe('planned');
    const sentences = steps.map(stepSentence);
    expect(sentences).toContain('Lägg till webbplatskolumnen Gäller till (datum)');
    expect(sentences).toContain('Skapa innehållstypen Styrdokument');
    expect(sentences).toContain('Styrdokument: indexera kolumnen Gäller till');
    expect(sentences).not.toContain('Styrdokument: lägg till kolumnen Gäller till (datum)');
    expect(sentences).toContain(
      'Styrdokument: lägg till kolumnen Hör till (uppslag till Styrdokument)',
    );
    const kinds = steps.map(({ kind }) => kind);
    expect(kinds.indexOf('createList')).toBeLessThan(kinds.indexOf('offerContentType'));
    expect(kinds.indexOf('offerContentType')).toBeLessThan(kinds.indexOf('addColumn'));
  });

  it('goes on where it stopped', () => {
    const [linked, ...unlinked] = contentType.columns;
    const half = { id: contentType.id, name: contentType.name, columns: [linked!] };
    const { steps } = withNewLibrary({ siteColumns, contentTypes: [half] });
    const ofType = steps.filter(({ kind }) => /SiteColumn|ContentType|linkColumns/.test(kind));
    expect(ofType.map(({ kind }) => kind)).toEqual(['linkColumns', 'offerContentType']);
    expect(ofType[0]).toMatchObject({ columns: unlinked });
  });

  it("leaves somebody else's site column of that name alone, and gives the library one of its own", () => {
    const theirs = { internalName: 'DecidedBy', type: 'User', group: 'Ärenden' };
    const sentences = withNewLibrary({ siteColumns: [theirs] }).steps.map(stepSentence);
    expect(sentences).toContain('Styrdokument: lägg till kolumnen Beslutad av (en rad text)');
    expect(sentences).not.toContain('Lägg till webbplatskolumnen Beslutad av (en rad text)');
  });

  it.each([
    [
      'is not put on columns that the library has of its own',
      withList('Styrdokument', { contentTypes: [{ id: '0x010100AB', name: 'Document' }] }),
      'ownColumns',
      'egna kolumner',
    ],
    [
      'is left alone where somebody has made one by hand in the library',
      withList('Styrdokument', { contentTypes: [{ id: '0x010100AB', name: 'Styrdokument' }] }),
      'present',
      'Webbplatsen har allt',
    ],
  ])('%s', (_, site, state, words) => {
    expect(plan(site)).toEqual({ steps: [], problems: [], kept: [], contentType: state });
    expect(linesOf(site)[0]).toContain(words);
  });

  it('is left out where the site has another of that name, or when it is asked to be', () => {
    const namesake = { id: '0x010100AB', name: contentType.name, columns: [] };
    const { steps, contentType: state } = withNewLibrary({ contentTypes: [namesake] });
    expect(state).toBe('nameTaken');
    expect(steps.map(stepSentence)).toContain(
      'Styrdokument: lägg till kolumnen Gäller till (datum)',
    );
    const declined = planSite(siteManifest, emptySite, { contentType: false });
    expect(declined.contentType).toBe('declined');
    expect(declined.steps.some(({ kind }) => kind === 'addSiteColumn')).toBe(false);
  });
});
