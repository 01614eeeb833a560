/** The export of the timeline on the screen. */
import type { JudgedRegister } from '../../domain/judgedRegister';
import { ExportMenu } from '../components/ExportMenu';
import type { TimelineCommittee, TimelineRow } from '../components/TimelineRows';
import { timelineTable } from '../words/timelineExport';
import { useTableChoices } from './useTableChoices';

export function TimelineExport(props: {
  judged: JudgedRegister;
  committees: readonly TimelineCommittee[];
  responsibilitiesOf: (committeeId: string) => readonly TimelineRow[];
  /** What is on the screen: all committees, or the one asked for with those before and after it. */
  what: string;
}) {
  const { judged, committees, responsibilitiesOf, what } = props;
  const choices = useTableChoices(what, judged, (options) =>
    timelineTable(committees, responsibilitiesOf, options),
  );
  return <ExportMenu choices={choices} />;
}
