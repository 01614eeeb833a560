/** The export of the responsibilities on the screen. */
import type { Committee } from '../../domain/committee';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { ResponsibilityRow } from '../../domain/responsibilityView';
import { ExportMenu } from '../components/ExportMenu';
import { useConnection } from '../queries/connectionContext';
import { saveCalendar } from '../saveExport';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { hrefOf } from '../useTabAddress';
import { responsibilityDays, responsibilityTable } from '../words/exportWords';
import { useTableChoices } from './useTableChoices';

export function ResponsibilityExport(props: {
  judged: JudgedRegister;
  address: TabAddress;
  rows: readonly ResponsibilityRow[];
  /** How many there are without filters. */
  all: number;
  what: string;
  committee: Committee | null;
}) {
  const { judged, rows, all, what, committee } = props;
  const text = useText();
  const { site } = useConnection();
  const tables = useTableChoices(what, judged, (options) =>
    responsibilityTable(rows, { ...options, all }),
  );
  const name = text.export.fileName(what, judged.day);
  const options = async () => {
    const { config } = await site;
    return { what, judged, text, all, siteUrl: config.siteUrl };
  };
  const calendar = async () => {
    const known = await options();
    const writtenAt = judged.index.register.readAt;
    return saveCalendar(responsibilityDays(rows, known), { name, writtenAt, ...known });
  };
  return (
    <ExportMenu
      choices={[
        ...tables,
        { label: text.export.calendar, note: text.export.calendarNote, save: calendar },
      ]}
      {...(committee && {
        link: {
          label: text.export.binder,
          href: hrefOf({
            page: { name: 'binder', committeeId: committee.id },
            day: props.address.day,
            filters: {},
          }),
        },
      })}
    />
  );
}
