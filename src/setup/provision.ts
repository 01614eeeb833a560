/** Brings a site to the manifest, step by step; what is done stays when a later step fails. */
import { siteManifest } from '../manifest/siteManifest';
import { ContentTypeEditor } from '../sharepoint/contentTypeEditor';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { readSiteShape } from '../sharepoint/siteShapeReader';
import { SiteShapeEditor } from '../sharepoint/siteShapeEditor';
import { planSite, type PlanOptions, type SitePlan } from './sitePlan';
import type { SiteStep } from './siteStep';

/** The plan for the site as it is now. Throws SourceFailure. */
export async function readPlan(
  connection: SiteConnection,
  signal: AbortSignal,
  options?: PlanOptions,
): Promise<SitePlan> {
  return planSite(siteManifest, await readSiteShape(connection, signal), options);
}

/** How far the steps came: all of them exactly where `failure` is null. */
export interface Applied {
  readonly done: readonly SiteStep[];
  readonly failed: SiteStep | null;
  readonly failure: unknown;
}

/**
 * Does the steps in their order and stops at the first that fails: those after it may rest on it.
 *
 * @param begun told each step, and its number from 1, before it is done
 */
export async function applySteps(
  connection: SiteConnection,
  steps: readonly SiteStep[],
  signal: AbortSignal,
  begun: (step: SiteStep, number: number) => void,
): Promise<Applied> {
  const editors = {
    shape: new SiteShapeEditor(connection, signal, addressOf),
    contentType: new ContentTypeEditor(connection, signal),
  };
  const done: SiteStep[] = [];
  for (const step of steps) {
    begun(step, done.length + 1);
    try {
      await doStep(editors, step);
    } catch (failure) {
      return { done, failed: step, failure };
    }
    done.push(step);
  }
  return { done, failed: null, failure: null };
}

function addressOf(title: string): string {
  return siteManifest.lists.find((list) => list.title === title)?.address ?? title;
}

interface Editors {
  readonly shape: SiteShapeEditor;
  readonly contentType: ContentTypeEditor;
}

function doStep({ shape, contentType }: Editors, step: SiteStep): Promise<void> {
  const { list } = step;
  switch (step.kind) {
    case 'createList':
      return shape.createList(list);
    case 'nameList':
      return shape.nameList(list);
    case 'keepVersions':
      return shape.keepVersions(list);
    case 'addSiteColumn':
      return contentType.addSiteColumn(step.column, siteManifest.contentType.group);
    case 'createContentType':
      return contentType.createContentType(step.contentType);
    case 'linkColumns':
      return contentType.linkColumns(step.contentType, step.columns);
    case 'offerContentType':
      return contentType.offer(step.contentType, list);
    case 'addColumn':
      return shape.addColumn(list, step.column);
    case 'changeColumn':
      return shape.changeColumn(list, step.column.internalName, step.change);
    case 'addView':
      return shape.addView(list, step.view, step.columns);
    case 'showInView':
      return shape.showInView(list, step.view, step.columns);
  }
}
