/** Committees and what they answer for over the years, with the day looked at marked. */
import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { FreshnessLine } from '../components/FreshnessLine';
import { TimelineLegend } from '../components/TimelineLegend';
import { TimelineTable } from '../components/TimelineTable';
import { UnreadableNotice } from '../components/UnreadableNotice';
import { useText } from '../text/TextContext';
import { hrefOf } from '../useTabAddress';
import {
  committeeRow,
  responsibilityRowsOf,
  timelineAxis,
  timelineCommittees,
  type TimelineOptions,
} from '../words/timelineWords';
import type { PageProps } from './pageProps';
import { TimelineExport } from './TimelineExport';
import styles from './TimelinePage.module.css';

export function TimelinePage(props: PageProps & { committeeId: string | null }) {
  const { judged, address, committeeId } = props;
  const { register } = judged.index;
  const text = useText();
  const committees = useMemo(() => timelineCommittees(committeeId, judged), [committeeId, judged]);
  const axis = useMemo(() => timelineAxis(committees, judged), [committees, judged]);
  const { day } = address;
  const options: TimelineOptions = {
    judged,
    text,
    committeeHref: (id) =>
      hrefOf({ page: { name: 'responsibilities', committeeId: id }, day, filters: {} }),
    passageHref: (documentId, id) =>
      hrefOf({ page: { name: 'document', documentId, anchor: `ansvar-${id}` }, day, filters: {} }),
  };
  const rows = committees.map((committee) => committeeRow(committee, axis, options));
  const responsibilitiesOf = (id: string) => responsibilityRowsOf(id, axis, options);
  const asked = judged.index.committees.byId.get(committeeId ?? '');
  const { heading } = text.timeline;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{heading}</h1>
        {rows.length > 0 && (
          <TimelineExport
            judged={judged}
            committees={rows}
            responsibilitiesOf={responsibilitiesOf}
            what={asked === undefined ? heading : `${heading} ${asked.name}`}
          />
        )}
      </div>
      <p className={styles.lead}>
        {text.timeline.lead}{' '}
        {committeeId !== null && (
          <Link
            inline
            href={hrefOf({ page: { name: 'timeline', committeeId: null }, day, filters: {} })}
          >
            {text.timeline.all}
          </Link>
        )}
      </p>
      <UnreadableNotice register={register} lists={['Nämnder', 'Ansvar']} />
      {rows.length === 0 ? (
        <p>{text.responsibility.noCommittees}</p>
      ) : (
        <>
          <TimelineLegend />
          <TimelineTable
            // What is open belongs to what is shown.
            key={committeeId}
            committees={rows}
            responsibilitiesOf={responsibilitiesOf}
            open={committeeId === null ? [] : rows.map(({ id }) => id)}
            axis={axis}
            dayLabel={judged.day === props.today ? text.timeline.today : judged.day}
          />
        </>
      )}
      <div className={styles.freshness}>
        <FreshnessLine readAt={register.readAt} documents={register.documents.length} />
      </div>
    </>
  );
}
