/** Brings a site to the manifest, step by step; what is done stays when a later step fails. */
import { siteManifest } from '../manifest/siteManifest';
import type { SiteConnection } from '../sharepoint/siteConnection';
import { readSiteShape } from '../sharepoint/siteShapeReader';
import { SiteShapeEditor } from '../sharepoint/siteShapeEditor';
import { planSite, type SitePlan, type SiteStep } from './sitePlan';

/** The plan for the site as it is now. Throws SourceFailure. */
export async function readPlan(connection: SiteConnection, signal: AbortSignal): Promise<SitePlan> {
  return planSite(siteManifest, await readSiteShape(connection, signal));
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
  const editor = new SiteShapeEditor(connection, signal, addressOf);
  const done: SiteStep[] = [];
  for (const step of steps) {
    begun(step, done.length + 1);
    try {
      await doStep(editor, step);
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

function doStep(editor: SiteShapeEditor, step: SiteStep): Promise<void> {
  const { list } = step;
  switch (step.kind) {
    case 'createList':
      return editor.createList(list);
    case 'nameList':
      return editor.nameList(list);
    case 'keepVersions':
      return editor.keepVersions(list);
    case 'addColumn':
      return editor.addColumn(list, step.column);
    case 'changeColumn':
      return editor.changeColumn(list, step.column.internalName, step.change);
    case 'addView':
      return editor.addView(list, step.view, step.columns);
    case 'showInView':
      return editor.showInView(list, step.view, step.columns);
  }
}
