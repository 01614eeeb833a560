/** What a site lacks of the manifest: steps that add it, what a person must decide, and what is left as it is. Pure. */
import type { ColumnDeclaration, ListDeclaration, SiteManifest } from '../manifest/siteManifest';
import {
  sameAddress,
  type ColumnShape,
  type ListShape,
  type SiteShape,
} from '../sharepoint/siteShape';
import { columnPlan } from './columnPlan';
import { planContentType, type ContentTypeState } from './contentTypePlan';
import type { SiteStep } from './siteStep';

/** What no program should decide. */
export type SiteProblem =
  /** About the whole site; the list is the first whose days it spoils. */
  | { readonly kind: 'otherTimeZone'; readonly list: ListDeclaration; readonly timeZone: string }
  | { readonly kind: 'titleTaken'; readonly list: ListDeclaration; readonly address: string }
  | { readonly kind: 'renamedList'; readonly list: ListDeclaration; readonly title: string }
  | { readonly kind: 'otherTemplate'; readonly list: ListDeclaration }
  | {
      readonly kind: 'otherType';
      readonly list: ListDeclaration;
      readonly column: ColumnDeclaration;
      /** SharePoint's name of the type that the column has. */
      readonly type: string;
    }
  | {
      readonly kind: 'dateWithTime' | 'otherTarget';
      readonly list: ListDeclaration;
      readonly column: ColumnDeclaration;
    };

/** A name that a person has given and that is kept. */
export interface KeptName {
  readonly list: ListDeclaration;
  readonly column: ColumnDeclaration;
  readonly displayName: string;
}

export interface SitePlan {
  /** In the order in which they can be done; empty when the site has all that can be added. */
  readonly steps: readonly SiteStep[];
  readonly problems: readonly SiteProblem[];
  readonly kept: readonly KeptName[];
  readonly contentType: ContentTypeState;
}

export interface PlanOptions {
  /** False where the library is to have columns of its own instead of the site's. */
  readonly contentType: boolean;
}

/**
 * Lists first, since lookups point at them; then the content type, which brings columns to its library; then the
 * other columns, and last the views that show them.
 */
export function planSite(
  manifest: SiteManifest,
  site: SiteShape,
  options: PlanOptions = { contentType: true },
): SitePlan {
  const lists = manifest.lists.map((list) => planList(list, site));
  const usable = lists.filter(({ usable }) => usable);
  const library = usable.find(({ list }) => list.title === manifest.contentType.list);
  const contentType = planContentType(manifest, site, library ?? null, options.contentType);
  const columns = usable.map(({ list, found }) =>
    planColumns(list, found, { site, manifest, brought: contentType.brought }),
  );
  const views = usable.flatMap(({ list, found }) => planViews(list, found));
  return {
    steps: [
      ...lists.flatMap(({ steps }) => steps),
      ...contentType.steps,
      ...columns.flatMap(({ steps }) => steps),
      ...views,
    ],
    problems: [
      ...timeZoneProblem(manifest, site),
      ...lists.flatMap(({ problems }) => problems),
      ...columns.flatMap(({ problems }) => problems),
    ],
    kept: columns.flatMap(({ kept }) => kept),
    contentType: contentType.state,
  };
}

/** A new site has the time zone of the tenant, which may be that of California. */
function timeZoneProblem({ lists }: SiteManifest, { timeZone }: SiteShape): SiteProblem[] {
  const [list] = lists;
  if (timeZone.isSwedish || list === undefined) return [];
  return [{ kind: 'otherTimeZone', list, timeZone: timeZone.name }];
}

interface ListPlan {
  readonly list: ListDeclaration;
  /** Null for a list that is to be created. */
  readonly found: ListShape | null;
  /** False where the columns had better be left alone. */
  readonly usable: boolean;
  readonly steps: readonly SiteStep[];
  readonly problems: readonly SiteProblem[];
}

function planList(list: ListDeclaration, { lists }: SiteShape): ListPlan {
  const found = lists.find(({ address }) => sameAddress(address, list.address)) ?? null;
  const namesake = lists.find(({ title }) => sameAddress(title, list.title));
  const stopped = (problem: SiteProblem): ListPlan => ({
    list,
    found,
    usable: false,
    steps: [],
    problems: [problem],
  });
  if (namesake && namesake !== found)
    return stopped({ kind: 'titleTaken', list, address: namesake.address });
  if (!found) return { list, found, usable: true, steps: creation(list), problems: [] };
  if (found.template !== templateOf(list)) return stopped({ kind: 'otherTemplate', list });
  if (found.title !== list.title && !sameAddress(found.title, lastPart(list.address)))
    return stopped({ kind: 'renamedList', list, title: found.title });
  const steps: SiteStep[] = [];
  if (found.title !== list.title) steps.push({ kind: 'nameList', list });
  if (list.versioning && !found.versioning) steps.push({ kind: 'keepVersions', list });
  return { list, found, usable: true, steps, problems: [] };
}

/** A list gets its address from the name that it is created with, and then the name that people see. */
function creation(list: ListDeclaration): SiteStep[] {
  const create: SiteStep = { kind: 'createList', list };
  return lastPart(list.address) === list.title ? [create] : [create, { kind: 'nameList', list }];
}

interface ColumnsFrom {
  readonly site: SiteShape;
  readonly manifest: SiteManifest;
  /** Columns that the library gets with its content type. */
  readonly brought: readonly string[];
}

function planColumns(
  list: ListDeclaration,
  found: ListShape | null,
  { site, manifest, brought }: ColumnsFrom,
) {
  const isBrought = ({ internalName }: ColumnDeclaration) =>
    list.title === manifest.contentType.list && brought.includes(internalName);
  const steps: SiteStep[] = [];
  const problems: SiteProblem[] = [];
  const kept: KeptName[] = [];
  const targetOf = (title: string | undefined) => {
    const declared = manifest.lists.find((other) => other.title === title);
    return declared === undefined ? null : (presentList(declared, site)?.id ?? null);
  };
  for (const column of list.columns) {
    const present = presentColumn(column, found);
    if (!present) {
      steps.push(...missing(list, column, isBrought(column)));
      continue;
    }
    const isLibrary = list.template === 'documentLibrary';
    const plan = columnPlan(column, present, { isLibrary, lookupListId: targetOf(column.list) });
    if (plan.problem) problems.push({ list, column, ...plan.problem });
    else
      steps.push(
        ...plan.changes.map((one) => ({ kind: 'changeColumn', list, column, ...one }) as const),
      );
    if (plan.keptName !== null) kept.push({ list, column, displayName: plan.keptName });
  }
  return { steps, problems, kept };
}

/** A column that the content type brings lacks nothing but its index, which belongs to the list. */
function missing(list: ListDeclaration, column: ColumnDeclaration, isBrought: boolean): SiteStep[] {
  if (!isBrought) return [{ kind: 'addColumn', list, column }];
  const change = { kind: 'index' } as const;
  return column.indexed ? [{ kind: 'changeColumn', list, column, change, added: [] }] : [];
}

/** The list that is meant, also where a person must move it before it is right. */
function presentList({ address, title }: ListDeclaration, { lists }: SiteShape) {
  return (
    lists.find((list) => sameAddress(list.address, address)) ??
    lists.find((list) => list.title === title)
  );
}

/** Every list is born with Title, under the name that the site's language gives it. */
function presentColumn(
  column: ColumnDeclaration,
  found: ListShape | null,
): ColumnShape | undefined {
  if (found) return found.columns.find((one) => one.internalName === column.internalName);
  return column.internalName === 'Title' ? newTitle : undefined;
}

const newTitle: ColumnShape = {
  internalName: 'Title',
  displayName: 'Title',
  type: 'Text',
  indexed: false,
  choices: null,
  fillIn: false,
  dateOnly: null,
  lookupListId: null,
  limited: null,
};

function planViews(list: ListDeclaration, found: ListShape | null): SiteStep[] {
  return list.views.flatMap((view): SiteStep[] => {
    const present = found?.views.find(({ title }) => title === view.title);
    if (!present) return [{ kind: 'addView', list, view, columns: view.columns }];
    const columns = view.columns.filter((name) => !present.columns.includes(name));
    return columns.length === 0 ? [] : [{ kind: 'showInView', list, view, columns }];
  });
}

function templateOf(list: ListDeclaration): number {
  return list.template === 'documentLibrary' ? 101 : 100;
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
