/** The page that the address names, inside the frame, with the register under it. */
import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LocalDate } from '../../domain/localDate';
import type { Register } from '../../domain/policySource';
import { judgeRegister, type JudgedRegister } from '../../domain/judgedRegister';
import { indexRegister } from '../../domain/registerIndex';
import { today } from '../clockTime';
import { DayBand } from '../components/DayBand';
import { DayPicker } from '../components/DayPicker';
import { WaitingLine } from '../components/FreshnessLine';
import { DocumentList, DocumentRows } from '../components/DocumentList';
import { FirstDocuments } from '../components/FirstDocuments';
import { ListSkeleton } from '../components/ListSkeleton';
import { PageFrame, type PageLink } from '../components/PageFrame';
import { QueryBoundary } from '../components/QueryBoundary';
import { SearchField } from '../components/SearchField';
import { StandInMark } from '../components/StandInMark';
import { isFirstList } from '../keptListing';
import { useConnection } from '../queries/connectionContext';
import { useFindingCount } from '../queries/useFindingCount';
import { useFirstDocuments } from '../queries/useFirstDocuments';
import { useSearchIndex } from '../queries/useSearchIndex';
import { useRegister, useShownLast } from '../queries/useRegister';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf, useTabAddress } from '../useTabAddress';
import { RegisterPage } from './RegisterPage';

export function CurrentPage() {
  const address = useTabAddress();
  const register = useRegister();
  const shownLast = useShownLast();
  const connection = useConnection();
  const [now] = useState(today);
  const day = address.day ?? now;
  const judged = useJudged(register.data, day);
  const isWaiting = register.data === undefined && shownLast === null;
  const first = useFirstDocuments(isWaiting && isFirstList(address));
  const findings = useFindingCount(judged);
  useFocusOnPageChange(address);
  useRowsSoon();
  const text = useText();
  const ask = address.filters.sok?.[0] ?? '';
  // While someone searches, the page of the hits feeds the search itself.
  useSearchIndex(ask.trim() === '' ? register.data : undefined, false);
  return (
    <PageFrame
      links={usePageLinks(address, findings)}
      search={
        <SearchField
          value={ask}
          label={text.search.label}
          onChange={(words) => goTo(searching(address, words), { replace: true })}
        />
      }
      day={
        <DayPicker
          day={day}
          today={now}
          onChoose={(chosen) => goTo({ ...address, day: chosen === now ? null : chosen })}
        />
      }
      bands={
        <>
          <StandInMark site={connection.site} />
          {address.day !== null && (
            <DayBand day={address.day} todayHref={hrefOf({ ...address, day: null })} />
          )}
        </>
      }
    >
      <WaitingLine waiting={connection.waiting} />
      <QueryBoundary
        query={register}
        skeleton={<ListSkeleton />}
        meanwhile={
          isFirstList(address) &&
          (shownLast ? (
            <DocumentList listing={shownLast} address={address} isToday notice={null}>
              <DocumentRows listing={shownLast} address={address} />
            </DocumentList>
          ) : (
            first && <FirstDocuments documents={first} today={now} />
          ))
        }
        onSignIn={() => connection.signInByHand()}
      >
        {() =>
          judged && (
            <Suspense fallback={null}>
              <RegisterPage judged={judged} address={address} today={now} />
            </Suspense>
          )
        }
      </QueryBoundary>
    </PageFrame>
  );
}

/** Judged once for the page and for the count of findings. Null until the register has come. */
function useJudged(register: Register | undefined, day: LocalDate): JudgedRegister | null {
  const index = useMemo(() => (register ? indexRegister(register) : null), [register]);
  return useMemo(() => (index ? judgeRegister(index, day) : null), [index, day]);
}

/** The day goes with the reader from page to page; filters stay behind. */
function usePageLinks({ page, day }: TabAddress, findings: number | null): readonly PageLink[] {
  const text = useText();
  return [
    {
      name: text.navigation.documents,
      href: hrefOf({ page: { name: 'documents' }, day, filters: {} }),
      current: page.name === 'documents' || page.name === 'document',
    },
    {
      name: text.navigation.responsibilities,
      href: hrefOf({ page: { name: 'responsibilities', committeeId: null }, day, filters: {} }),
      current: ['responsibilities', 'timeline', 'binder'].includes(page.name),
    },
    {
      name: text.navigation.findings,
      href: hrefOf({ page: { name: 'findings' }, day, filters: {} }),
      current: page.name === 'findings',
      count: findings,
    },
  ];
}

function searching(address: TabAddress, words: string): TabAddress {
  const { sok: _sok, ...others } = address.page.name === 'documents' ? address.filters : {};
  return {
    page: { name: 'documents' },
    day: address.day,
    filters: words === '' ? others : { ...others, sok: [words] },
  };
}

/** What long lists are drawn with is fetched while the rows are. */
function useRowsSoon() {
  useEffect(() => void import('../components/laterComponents'), []);
}

/** A new page, or another version of a text, begins at its top, also for the keyboard and the screen reader. */
function useFocusOnPageChange({ page }: TabAddress) {
  const key =
    page.name === 'document'
      ? ['document', page.documentId, page.versionId, page.comparedWith].join(' ')
      : page.name;
  const before = useRef(key);
  // Before what the page itself then comes to.
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement?.matches('input')) return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [key]);
}
