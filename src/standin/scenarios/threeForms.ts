/** The international policy in the three forms that a municipality keeps documents in: Word, PDF and a page. */
import { readFile } from 'node:fs/promises';
import type { Scenario, ScenarioFile, ScenarioRow } from '../scenario';
import { committedFile } from './committedFile';
import { library } from './libraryFiles';
import { sandviken } from './sandviken';

const title = 'Internationell policy för Sandvikens kommun';
const pageName = 'Internationell-policy.aspx';
const asset = (ending: string) => `internationell-policy.${ending}`;

/**
 * As "New > Link" writes it. The link names no host, since the stand-in does not know which it will be called by;
 * SharePoint writes the whole address.
 */
const link = new TextEncoder().encode(
  `[InternetShortcut]\r\nURL=/sites/styrdokument/SitePages/${pageName}\r\n`,
);

const forms: readonly ScenarioFile[] = [
  committedFile(`${title}.docx`, asset('docx')),
  committedFile(`${title}.pdf`, asset('pdf')),
  { name: `${title}.url`, bytes: () => link },
];

/** What the demo says of the policy, said of each form. */
function rowsOf(
  list: string,
  ofForm: (row: ScenarioRow, id: number, file: ScenarioFile) => ScenarioRow,
): ScenarioRow[] {
  const rows = sandviken.lists.find((one) => one.title === list)?.rows ?? [];
  const seed = library.internationellPolicy.id;
  const own = rows.find((row) => (list === 'Styrdokument' ? row.id : row.values.Document) === seed);
  if (!own) throw new Error(`the demo's list '${list}' says nothing of the policy`);
  return forms.map((file, index) => ofForm(own, index + 1, file));
}

export const threeForms: Scenario = {
  name: 'three-forms',
  description:
    'Internationell policy för Sandvikens kommun som Word, som PDF och som sida på webbplatsen.',
  siteIsSetUp: true,
  lists: [
    {
      title: 'Styrdokument',
      rows: rowsOf('Styrdokument', ({ values }, id, file) => ({ id, values, file })),
    },
    {
      title: 'Upphävanden',
      rows: rowsOf('Upphävanden', ({ values }, id) => ({
        id,
        values: { ...values, Document: id },
      })),
    },
  ],
  pages: [
    {
      id: 1,
      name: pageName,
      title,
      canvas: () => readFile(new URL(`../documents/${asset('canvas')}`, import.meta.url), 'utf8'),
    },
  ],
};
