/** The page that the address names, inside the frame, with the register under it. */
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { LocalDate } from '../../domain/localDate';
import type { Register } from '../../domain/policySource';
import { judgeRegister } from '../../domain/judgedRegister';
import { indexRegister } from '../../domain/registerIndex';
import { today } from '../clockTime';
import { DayBand } from '../components/DayBand';
import { DayPicker } from '../components/DayPicker';
import { WaitingLine } from '../components/FreshnessLine';
import { ListSkeleton } from '../components/ListSkeleton';
import { PageFrame, type PageLink } from '../components/PageFrame';
import { QueryBoundary } from '../components/QueryBoundary';
import { SearchField } from '../components/SearchField';
import { StandInMark } from '../components/StandInMark';
import { useConnection } from '../queries/connectionContext';
import { useRegister } from '../queries/useRegister';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf, useTabAddress } from '../useTabAddress';
import { DocumentListPage } from './DocumentListPage';

const loadDocumentPage = () => import('./DocumentPage');
const loadResponsibilityPage = () => import('./ResponsibilityPage');
const DocumentPage = lazy(async () => ({ default: (await loadDocumentPage()).DocumentPage }));
const ResponsibilityPage = lazy(async () => ({
  default: (await loadResponsibilityPage()).ResponsibilityPage,
}));

export function CurrentPage() {
  const address = useTabAddress();
  const register = useRegister();
  const connection = useConnection();
  const [now] = useState(today);
  const day = address.day ?? now;
  useFocusOnPageChange(address);
  const text = useText();
  const ask = address.filters.sok?.[0] ?? '';
  return (
    <PageFrame
      links={usePageLinks(address)}
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
        onSignIn={() => connection.signInByHand()}
      >
        {(read) => (
          <Suspense fallback={null}>
            <RegisterPage register={read} address={address} day={day} today={now} />
          </Suspense>
        )}
      </QueryBoundary>
    </PageFrame>
  );
}

function RegisterPage(props: {
  register: Register;
  address: TabAddress;
  day: LocalDate;
  today: LocalDate;
}) {
  const { register, address, day, today } = props;
  const index = useMemo(() => indexRegister(register), [register]);
  const judged = useMemo(() => judgeRegister(index, day), [index, day]);
  const page = { judged, address, today };
  useOtherPagesSoon();
  switch (address.page.name) {
    case 'documents':
      return <DocumentListPage {...page} />;
    case 'document':
      return (
        <DocumentPage
          key={address.page.documentId}
          {...page}
          documentId={address.page.documentId}
          anchor={address.page.anchor}
        />
      );
    case 'responsibilities':
      return <ResponsibilityPage {...page} committeeId={address.page.committeeId} />;
  }
}

/** The day goes with the reader from page to page; filters stay behind. */
function usePageLinks({ page, day }: TabAddress): readonly PageLink[] {
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
      current: page.name === 'responsibilities',
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

/** A new page begins at its top, also for the keyboard and the screen reader. */
function useFocusOnPageChange(address: TabAddress) {
  const { page } = address;
  const key = page.name === 'document' ? `document ${page.documentId}` : page.name;
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    if (document.activeElement?.matches('input')) return;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [key]);
}

/** The other pages are fetched when the first one stands, so that the next click answers at once. */
function useOtherPagesSoon() {
  useEffect(() => {
    const timer = setTimeout(() => {
      void loadDocumentPage();
      void loadResponsibilityPage();
    }, 1000);
    return () => clearTimeout(timer);
  }, []);
}
