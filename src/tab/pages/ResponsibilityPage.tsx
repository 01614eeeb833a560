/** What a committee answers for on the chosen day: on what ground, until when, and what has lapsed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { committeeChoices, startCommittee } from '../words/committeeChoices';
import { committeeHistory } from '../words/committeeWords';
import { responsibilityRowWords } from '../words/responsibilityRowWords';
import { CommitteePicker } from '../components/CommitteePicker';
import { CountRow } from '../components/CountRow';
import { DatedText } from '../components/DatedText';
import { FreshnessLine } from '../components/FreshnessLine';
import { ResponsibilityTable } from '../components/ResponsibilityTable';
import { UnreadableNotice } from '../components/UnreadableNotice';
import { responsibilitiesOf } from '../../domain/responsibilityView';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import type { PageProps } from './pageProps';

export function ResponsibilityPage(props: PageProps & { committeeId: string | null }) {
  const { judged, address } = props;
  const { index, day } = judged;
  const { register } = index;
  const styles = useStyles();
  const text = useText();
  const choices = useMemo(() => committeeChoices(index, day), [index, day]);
  const committee =
    index.committees.byId.get(props.committeeId ?? '') ?? startCommittee(index, day);
  const view = useMemo(
    () => (committee ? responsibilitiesOf(committee, judged) : null),
    [judged, committee],
  );
  const notice = <UnreadableNotice register={register} lists={['Ansvar', 'Nämnder']} />;
  if (!committee || !view) {
    return (
      <>
        <h1 className={styles.title}>{text.responsibility.heading}</h1>
        {notice}
        <p className={styles.empty}>{text.responsibility.noCommittees}</p>
      </>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <div className={styles.who}>
          <h1 className={styles.title}>{committee.name}</h1>
          <p className={styles.history}>
            <DatedText>{committeeHistory(committee, index, day, text)}</DatedText>
          </p>
        </div>
        <CountRow counts={view.counts} />
      </div>
      <div className={styles.tools}>
        <CommitteePicker
          choices={choices}
          chosen={committee.id}
          onChoose={(committeeId) =>
            goTo({ ...address, page: { name: 'responsibilities', committeeId } })
          }
        />
        <FreshnessLine readAt={register.readAt} documents={register.documents.length} />
      </div>
      {notice}
      {view.groups.length === 0 ? (
        <p className={styles.empty}>{text.responsibility.none}</p>
      ) : (
        <ResponsibilityTable
          groups={view.groups}
          wordsOf={(row) => responsibilityRowWords(row, index, text)}
          sourceHref={(documentId, responsibilityId) =>
            hrefOf({
              page: { name: 'document', documentId, anchor: `ansvar-${responsibilityId}` },
              day: address.day,
              filters: {},
            })
          }
        />
      )}
    </>
  );
}

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '12px 48px',
  },
  who: { flex: '1 1 320px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  history: { margin: '4px 0 0', color: tokens.colorNeutralForeground3 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: '8px 24px',
    margin: '16px 0 12px',
    [phone]: { alignItems: 'start', flexDirection: 'column' },
  },
  empty: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});
