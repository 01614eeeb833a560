/** What a reader must know of the text beside the register: words that are gone, and facts that differ. */
import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import { Notice } from '../components/Notice';
import type { ReadText } from '../queries/useDocumentText';
import { useTextInquiry } from '../queries/useTextInquiry';
import { useText } from '../text/TextContext';
import type { TextSectionProps } from './textSection';
import styles from './ReadingNotices.module.css';

export function ReadingNotices(props: {
  read: ReadText;
  section: TextSectionProps;
  gone: readonly ResponsibilityOnDay[];
  hrefOf: (anchor: string) => string;
}) {
  const { reading } = useText();
  const { gone } = props;
  return (
    <>
      {gone.length > 0 && (
        <Notice
          below={
            <ul className={styles.list}>
              {gone.map(({ responsibility }) => (
                <li key={responsibility.id}>”{responsibility.passage}”</li>
              ))}
            </ul>
          }
        >
          {reading.passageGone(gone.length)}
        </Notice>
      )}
      {/* An earlier version is not what the register speaks of. */}
      {props.section.place.versionId === undefined && <Differences {...props} />}
    </>
  );
}

function Differences(props: {
  read: ReadText;
  section: TextSectionProps;
  hrefOf: (anchor: string) => string;
}) {
  const text = useText();
  const { reading } = text;
  const [open, setOpen] = useState(false);
  const { read, section } = props;
  const { data = [] } = useTextInquiry<'differences'>(
    read.progress === null ? read : undefined,
    { kind: 'differences', columns: section.document, committees: section.committees },
    section.document,
  );
  if (data.length === 0) return null;
  return (
    <Notice
      action={{ label: reading.differsShow, onClick: () => setOpen(!open), expanded: open }}
      below={
        open && (
          <dl className={styles.list}>
            {data.map(({ fact, inDocument, inColumn, anchor }) => (
              <div key={fact} className={styles.fact}>
                <dt className={styles.name}>{text.document[factNames[fact]]}</dt>
                <dd className={styles.value}>
                  {reading.inDocument}: {inDocument ?? reading.noLastDay}{' '}
                  {anchor !== null && (
                    <Link inline href={props.hrefOf(anchor)}>
                      {reading.goToWords}
                    </Link>
                  )}
                </dd>
                <dd className={styles.value}>
                  {reading.inRegister}: {inColumn}
                </dd>
              </div>
            ))}
          </dl>
        )
      }
    >
      {reading.differs(data.length)}
    </Notice>
  );
}

const factNames = {
  title: 'title',
  type: 'type',
  decidedBy: 'decidedBy',
  decidedOn: 'decidedOn',
  section: 'section',
  caseNumber: 'caseNumber',
  validFrom: 'validity',
  validTo: 'validity',
  documentOwner: 'owner',
  reviewDueOn: 'reviewDueOn',
} as const;
