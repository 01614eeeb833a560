/** The site's columns and content type against the manifest: what is added, or why the library does without. Pure. */
import type { ListDeclaration, SiteManifest } from '../manifest/siteManifest';
import type { ListShape, SiteShape } from '../sharepoint/siteShape';
import { typeNames } from './columnPlan';
import type { SiteStep } from './siteStep';

/** `ownColumns`: the library has columns of those names that are not the site's, and would get them twice. */
export type ContentTypeState = 'present' | 'planned' | 'ownColumns' | 'nameTaken' | 'declined';

export interface ContentTypePlan {
  readonly state: ContentTypeState;
  readonly steps: readonly SiteStep[];
  /** Internal names of the columns that the library gets with it. */
  readonly brought: readonly string[];
}

interface Library {
  readonly list: ListDeclaration;
  /** Null for one that is to be created. */
  readonly found: ListShape | null;
}

/** @param library null where a person must put the library right first */
export function planContentType(
  manifest: SiteManifest,
  site: SiteShape,
  library: Library | null,
  wanted: boolean,
): ContentTypePlan {
  const state = stateOf(manifest, site, library?.found ?? null, wanted);
  if (state !== 'planned' || library === null) return { state, steps: [], brought: [] };
  const { contentType } = manifest;
  const { list } = library;
  const columns = list.columns.filter(
    (column) => contentType.columns.includes(column.internalName) && !isTaken(column.internalName),
  );
  const present = site.contentTypes.find(({ id }) => id === contentType.id);
  const unlinked = columns
    .map(({ internalName }) => internalName)
    .filter((name) => !present?.columns.includes(name));
  return {
    state,
    steps: [
      ...columns
        .filter(({ internalName }) => siteColumn(internalName) === undefined)
        .map((column) => ({ kind: 'addSiteColumn', list, column }) as const),
      ...(present ? [] : [{ kind: 'createContentType', list, contentType } as const]),
      ...(unlinked.length === 0
        ? []
        : [{ kind: 'linkColumns', list, contentType, columns: unlinked } as const]),
      { kind: 'offerContentType', list, contentType },
    ],
    brought: columns.map(({ internalName }) => internalName),
  };

  function siteColumn(name: string) {
    return site.siteColumns.find(({ internalName }) => internalName === name);
  }

  /** Somebody else's column of that name is left alone, and the library gets one of its own. */
  function isTaken(name: string): boolean {
    const found = siteColumn(name);
    const declared = list.columns.find(({ internalName }) => internalName === name);
    return (
      found !== undefined &&
      (found.group !== contentType.group ||
        declared === undefined ||
        found.type !== typeNames[declared.type])
    );
  }
}

function stateOf(
  { contentType }: SiteManifest,
  site: SiteShape,
  library: ListShape | null,
  wanted: boolean,
): ContentTypeState {
  // A list's own copy has the id of the site's content type, and more after it.
  const isOurs = (one: { id: string; name: string }) =>
    one.id.startsWith(contentType.id) || one.name === contentType.name;
  if (library?.contentTypes.some(isOurs)) return 'present';
  if (library?.columns.some(({ internalName }) => contentType.columns.includes(internalName)))
    return 'ownColumns';
  if (!wanted) return 'declined';
  const namesake = site.contentTypes.find(({ name }) => name === contentType.name);
  return namesake && namesake.id !== contentType.id ? 'nameTaken' : 'planned';
}
