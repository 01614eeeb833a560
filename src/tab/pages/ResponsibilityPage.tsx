/** What a committee answers for on the chosen day: on what ground, until when, and what has lapsed. */
import { use, useMemo } from 'react';
import { holdersOn } from '../../domain/committeeSuccession';
import { unassignedResponsibilities } from '../../domain/responsibilityView';
import { channelStart } from '../channelStart';
import { AskField } from '../components/AskField';
import { CommitteeNotice } from '../components/CommitteeNotice';
import { CommitteePicker } from '../components/CommitteePicker';
import { FreshnessLine } from '../components/FreshnessLine';
import { Notice } from '../components/Notice';
import { UnreadableNotice } from '../components/UnreadableNotice';
import { useConnection } from '../queries/connectionContext';
import { rememberCommittee, rememberedCommittee } from '../rememberedCommittee';
import { asking, questionFrom, unassignedId } from '../responsibilityAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import { committeeChoices, type StartWish } from '../words/committeeChoices';
import { selectionOf, type Selection } from '../words/committeeSelection';
import type { PageProps } from './pageProps';
import { ResponsibilityList } from './ResponsibilityList';
import styles from './ResponsibilityPage.module.css';

export function ResponsibilityPage(props: PageProps & { committeeId: string | null }) {
  const { judged, address } = props;
  const { index, day } = judged;
  const text = useText();
  const reader = use(useConnection().host).context;
  const wish: StartWish =
    reader.channelId === null
      ? { place: 'personal', rememberedId: rememberedCommittee(reader) }
      : { place: 'channel', chosenId: channelStart()?.committeeId ?? null };
  const selection = selectionOf(props.committeeId, index, day, wish);
  const choices = useMemo(() => committeeChoices(index, day, wish.place), [index, day, wish.place]);
  const unassigned = useMemo(() => unassignedResponsibilities(judged), [judged]);
  const hrefOfCommittee = (committeeId: string) =>
    hrefOf({ page: { name: 'responsibilities', committeeId }, day: address.day, filters: {} });
  const choose = (committeeId: string) => {
    if (wish.place === 'personal') rememberCommittee(reader, committeeId);
    goTo({ page: { name: 'responsibilities', committeeId }, day: address.day, filters: {} });
  };
  return (
    <>
      <div className={styles.tools}>
        {selection.kind !== 'none' && (
          <CommitteePicker
            choices={choices}
            chosen={selection.kind === 'committee' ? selection.committee.id : unassignedId}
            unassigned={{
              id: unassignedId,
              count: unassigned.groups.reduce((sum, { rows }) => sum + rows.length, 0),
            }}
            onChoose={choose}
          />
        )}
        <AskField
          value={questionFrom(address)}
          onChange={(question) => goTo(asking(address, question), { replace: true })}
        />
      </div>
      <UnreadableNotice register={index.register} lists={['Ansvar', 'Nämnder']} />
      {selection.kind === 'committee' && selection.askedForIsGone && (
        <Notice>{text.settings.gone}</Notice>
      )}
      <NotOnDay selection={selection} wish={wish} judged={judged} hrefOf={hrefOfCommittee} />
      <ResponsibilityList {...props} selection={selection} unassigned={unassigned} />
      <div className={styles.freshness}>
        <FreshnessLine readAt={index.register.readAt} documents={index.register.documents.length} />
      </div>
    </>
  );
}

/** Of a committee that has ceased by the day, or is yet to be formed. */
function NotOnDay(props: {
  selection: Selection;
  wish: StartWish;
  judged: PageProps['judged'];
  hrefOf: (committeeId: string) => string;
}) {
  const { selection, wish } = props;
  const { index, day } = props.judged;
  if (selection.kind !== 'committee') return null;
  const { committee } = selection;
  const { direction, onDay } = holdersOn(index.committees, committee, day);
  if (direction === 'same') return null;
  return (
    <CommitteeNotice
      committee={committee}
      direction={direction}
      onDay={onDay.map((next) => next.committee)}
      inChannel={wish.place === 'channel' && wish.chosenId === committee.id}
      hrefOf={props.hrefOf}
    />
  );
}
