/** The steps of the content type, and why a library does without it, in plain Swedish. */
import { typeWords } from './columnTypeWords';
import type { ContentTypeState } from './contentTypePlan';
import type { SiteStep } from './siteStep';

const kinds = ['addSiteColumn', 'createContentType', 'linkColumns', 'offerContentType'] as const;

export type ContentTypeStep = Extract<SiteStep, { kind: (typeof kinds)[number] }>;

/** Whether the app can do without the step. */
export function isOfContentType(step: SiteStep): step is ContentTypeStep {
  return (kinds as readonly string[]).includes(step.kind);
}

export function contentTypeStepSentence(step: ContentTypeStep): string {
  switch (step.kind) {
    case 'addSiteColumn':
      return `Lägg till webbplatskolumnen ${step.column.displayName} (${typeWords[step.column.type]})`;
    case 'createContentType':
      return `Skapa innehållstypen ${step.contentType.name}`;
    case 'linkColumns':
      return `Innehållstypen ${step.contentType.name}: ta med ${displayNames(step).join(', ')}`;
    case 'offerContentType':
      return `${step.list.title}: erbjud innehållstypen ${step.contentType.name}, med dess kolumner`;
  }
}

function displayNames({ list, columns }: ContentTypeStep & { kind: 'linkColumns' }): string[] {
  return columns.map(
    (name) => list.columns.find((one) => one.internalName === name)?.displayName ?? name,
  );
}

/** Null where the library has the content type, or gets it. */
export const contentTypeSentences: Readonly<Record<ContentTypeState, string | null>> = {
  present: null,
  planned: null,
  ownColumns:
    'Biblioteket har egna kolumner med samma namn som innehållstypens. Innehållstypen skulle lägga till dem en gång till, så den läggs inte till. Appen klarar sig utan den.',
  nameTaken:
    'Webbplatsen har redan en annan innehållstyp med samma namn. Den lämnas som den är. Appen klarar sig utan den.',
  declined: 'Biblioteket får egna kolumner och ingen innehållstyp. Appen klarar sig utan den.',
};
