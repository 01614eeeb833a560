/** What a team owner chooses when adding the tab to a channel: committee and start page, never an address. */
import { useEffect, useState } from 'react';
import type { Committee } from '../../domain/committee';
import { positionOf } from '../../domain/period';
import type { Register } from '../../domain/policySource';
import { compareText } from '../../domain/swedishOrder';
import { channelStart, contentAddress, type ChannelStart, type StartPage } from '../channelStart';
import { today } from '../clockTime';
import { ListSkeleton } from '../components/ListSkeleton';
import { Notice } from '../components/Notice';
import { QueryBoundary } from '../components/QueryBoundary';
import { SelectBox } from '../components/SelectBox';
import { useConnection } from '../queries/connectionContext';
import { useRegister } from '../queries/useRegister';
import { useText } from '../text/TextContext';
import styles from './TabSettingsPage.module.css';

const pages: readonly StartPage[] = ['responsibilities', 'documents', 'findings'];

export function TabSettingsPage() {
  const text = useText();
  const register = useRegister();
  const connection = useConnection();
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{text.settings.heading}</h1>
      <p className={styles.lead}>{text.settings.lead}</p>
      <QueryBoundary
        query={register}
        skeleton={<ListSkeleton rows={2} />}
        failed={() => <SettingsForm committees={[]} />}
        onSignIn={() => connection.signInByHand()}
      >
        {(read) => <SettingsForm committees={existing(read)} />}
      </QueryBoundary>
    </main>
  );
}

function SettingsForm(props: { committees: readonly Committee[] }) {
  const { committees } = props;
  const text = useText();
  const [chosen, choose] = useChannelChoice(committees);
  const words = text.settings;
  return (
    <>
      {committees.length === 0 && <Notice>{words.noCommittees}</Notice>}
      <label className={styles.choice}>
        {words.committee}
        <SelectBox
          value={chosen.committeeId ?? ''}
          onChoose={(value) => choose({ ...chosen, committeeId: value === '' ? null : value })}
        >
          <option value="">{words.everyCommittee}</option>
          {committees.map((committee) => (
            <option key={committee.id} value={committee.id}>
              {committee.name}
            </option>
          ))}
        </SelectBox>
      </label>
      <label className={styles.choice}>
        {words.startPage}
        <SelectBox
          value={chosen.page}
          onChoose={(value) => choose({ ...chosen, page: value as StartPage })}
        >
          {pages.map((page) => (
            <option key={page} value={page}>
              {words.pages[page]}
            </option>
          ))}
        </SelectBox>
      </label>
      <p className={styles.lead}>{words.saveNote}</p>
    </>
  );
}

/** What is chosen, at first what was saved before; the host's Save button saves it at any time. */
function useChannelChoice(committees: readonly Committee[]) {
  const { channelSettings } = useConnection();
  const { productName } = useText();
  const [chosen, setChosen] = useState<ChannelStart>({
    page: 'responsibilities',
    committeeId: null,
  });
  useEffect(() => {
    void channelSettings.savedAddress().then((address) => {
      const saved = address === null ? null : channelStart(new URL(address).search);
      if (saved !== null) setChosen(saved);
    });
  }, [channelSettings]);
  useEffect(() => {
    const { committeeId } = chosen;
    const name = committees.find(({ id }) => id === committeeId)?.name ?? productName;
    const address = contentAddress(window.location.href, chosen);
    void channelSettings.offer(() => ({
      entityId: `gallande-${chosen.page}-${committeeId ?? 'alla'}`,
      contentUrl: address,
      websiteUrl: address,
      suggestedDisplayName: name,
    }));
  }, [channelSettings, chosen, committees, productName]);
  return [chosen, setChosen] as const;
}

/** Only those that exist today: a channel is set up for what is to come. */
function existing({ committees }: Register): readonly Committee[] {
  return committees
    .filter(({ period }) => positionOf(today(), period) === 'within')
    .sort((a, b) => compareText(a.name, b.name));
}
