/** The export of the timeline on the screen. */
import type { JudgedRegister } from '../../domain/judgedRegister';
import { ExportMenu } from '../components/ExportMenu';
import type { TimelineCommittee, TimelineRow } from '../components/TimelineRows';
import { useConnection } from '../queries/connectionContext';
import { saveTable } from '../saveExport';
import { useText } from '../text/TextContext';
import { timelineTable } from '../words/timelineExport';

export function TimelineExport(props: {
  judged: JudgedRegister;
  committees: readonly TimelineCommittee[];
  responsibilitiesOf: (committeeId: string) => readonly TimelineRow[];
  /** What is on the screen: all committees, or the one asked for with those before and after it. */
  what: string;
}) {
  const { judged, committees, responsibilitiesOf, what } = props;
  const text = useText();
  const { site } = useConnection();
  const save = async (format: 'xlsx' | 'csv') => {
    const { config } = await site;
    const options = { what, judged, text, siteUrl: config.siteUrl };
    const table = timelineTable(committees, responsibilitiesOf, options);
    return saveTable(format, table, text.export.fileName(what, judged.day));
  };
  return (
    <ExportMenu
      choices={[
        { label: text.export.excel, save: () => save('xlsx') },
        { label: text.export.csv, save: () => save('csv') },
      ]}
    />
  );
}
