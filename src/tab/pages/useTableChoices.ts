/** The formats in which a table of what is on the screen is saved. */
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { ExportTable } from '../../export/exportTable';
import type { ExportChoice } from '../components/ExportMenu';
import { useConnection } from '../queries/connectionContext';
import { saveTable } from '../saveExport';
import { useText } from '../text/TextContext';
import type { ExportOptions } from '../words/exportWords';

/** `tableOf` makes the table when a format has been chosen. */
export function useTableChoices(
  what: string,
  judged: JudgedRegister,
  tableOf: (options: Omit<ExportOptions, 'all'>) => ExportTable,
): readonly ExportChoice[] {
  const text = useText();
  const { site } = useConnection();
  const save = async (format: 'xlsx' | 'csv') => {
    const { siteUrl } = (await site).config;
    const table = tableOf({ what, judged, text, siteUrl });
    return saveTable(format, table, text.export.fileName(what, judged.day));
  };
  return [
    { label: text.export.excel, save: () => save('xlsx') },
    { label: text.export.csv, save: () => save('csv') },
  ];
}
