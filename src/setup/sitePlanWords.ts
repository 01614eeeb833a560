/** The plan for a site in plain Swedish: what is done, what a person must decide, and what is kept. */
import type { ColumnDeclaration } from '../manifest/siteManifest';
import { typeWords } from './columnTypeWords';
import {
  contentTypeSentences,
  contentTypeStepSentence,
  isOfContentType,
  type ContentTypeStep,
} from './contentTypeWords';
import type { KeptName, SitePlan, SiteProblem } from './sitePlan';
import type { SiteStep } from './siteStep';

export function stepSentence(step: SiteStep): string {
  return isOfContentType(step) ? contentTypeStepSentence(step) : listStepSentence(step);
}

function listStepSentence(step: Exclude<SiteStep, ContentTypeStep>): string {
  const { title } = step.list;
  switch (step.kind) {
    case 'createList': {
      const what = step.list.template === 'documentLibrary' ? 'dokumentbiblioteket' : 'listan';
      return `Skapa ${what} ${title} på adressen ${step.list.address}`;
    }
    case 'nameList':
      return `Ge listan på adressen ${step.list.address} namnet ${title}`;
    case 'keepVersions':
      return `${title}: spara tidigare versioner`;
    case 'addColumn': {
      const target = step.column.list === undefined ? '' : ` till ${step.column.list}`;
      return `${title}: lägg till kolumnen ${step.column.displayName} (${typeWords[step.column.type]}${target})`;
    }
    case 'changeColumn':
      return `${title}: ${changeWords(step)}`;
    case 'addView':
      return `${title}: lägg till vyn ${step.view.title}`;
    case 'showInView':
      return `${title}: visa ${step.columns.join(', ')} i vyn ${step.view.title}`;
  }
}

function changeWords({ column, change, added }: SiteStep & { kind: 'changeColumn' }): string {
  switch (change.kind) {
    case 'name':
      return `kalla kolumnen ${column.internalName} för ${change.displayName}`;
    case 'index':
      return `indexera kolumnen ${column.displayName}`;
    case 'unlimit':
      return `låt kolumnen ${column.displayName} ta mer än 255 tecken`;
    case 'choices':
      return added.length === 0
        ? `tillåt egna värden i kolumnen ${column.displayName}`
        : `lägg till ${added.length === 1 ? 'valet' : 'valen'} ${added.join(', ')} i kolumnen ${column.displayName}`;
  }
}

export function otherTimeZoneSentence(name: string): string {
  return `Webbplatsens tidszon är ${name}. Datum skulle hamna på fel dag. Välj Stockholms tidszon under Webbplatsinställningar, Nationella inställningar, innan något läses in.`;
}

/** What, where and what to do. */
export function problemSentence(problem: SiteProblem): string {
  const { title, address } = problem.list;
  switch (problem.kind) {
    case 'otherTimeZone':
      return otherTimeZoneSentence(problem.timeZone);
    case 'titleTaken':
      return `En annan lista heter redan ${title} och ligger på adressen ${problem.address}. Appen väntar sig den på ${address}. Byt namn på den andra listan och kör kommandot igen.`;
    case 'renamedList':
      return `Listan på adressen ${address} heter ${problem.title}. Appen söker efter ${title}. Byt tillbaka namnet.`;
    case 'otherTemplate': {
      const [is, wanted] =
        problem.list.template === 'documentLibrary'
          ? ['är inget dokumentbibliotek', 'biblioteket']
          : ['är ingen vanlig lista', 'listan'];
      return `Det som ligger på adressen ${address} ${is}. Flytta innehållet, ta bort det och kör kommandot igen, så skapas ${wanted} ${title}.`;
    }
    case 'otherType':
      return `${columnWords(problem)} är av slaget ${problem.type}, men ska vara ${typeWords[problem.column.type]}. ${remedy(problem)}`;
    case 'dateWithTime':
      return `${columnWords(problem)} sparar klockslag, men ska bara spara datum. Välj ”Endast datum” i kolumnens inställningar.`;
    case 'otherTarget':
      return `${columnWords(problem)} pekar på en annan lista än ${problem.column.list ?? ''}. ${remedy(problem)}`;
  }
}

function columnWords({ list, column }: { list: SiteProblem['list']; column: ColumnDeclaration }) {
  return `${list.title}: kolumnen ${column.displayName} (${column.internalName})`;
}

function remedy({ column }: { column: ColumnDeclaration }): string {
  return column.internalName === 'Title'
    ? 'Listan går inte att använda som den är.'
    : 'Kopiera värdena, ta bort kolumnen och kör kommandot igen, så skapas den rätt.';
}

export function keptSentence({ list, column, displayName }: KeptName): string {
  return `${list.title}: kolumnen ${column.internalName} heter ${displayName} här. Namnet behålls.`;
}

/** Every step on a line of its own, or one line that says that nothing is lacking. */
export function planLines({ steps, problems, kept, contentType }: SitePlan): string[] {
  const told = contentTypeSentences[contentType];
  return [
    ...(steps.length === 0
      ? []
      : ['Att göra:', ...steps.map((step) => `  + ${stepSentence(step)}`)]),
    ...(problems.length === 0
      ? []
      : ['Rätta för hand:', ...problems.map((problem) => `  ! ${problemSentence(problem)}`)]),
    ...kept.map((one) => `  = ${keptSentence(one)}`),
    ...(told === null ? [] : [`  = ${told}`]),
    ...(steps.length + problems.length === 0 ? ['Webbplatsen har allt som appen behöver.'] : []),
  ];
}
