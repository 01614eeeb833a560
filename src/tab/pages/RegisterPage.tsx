/** The page that the address names, with the judged register under it; each is fetched when it is wanted. */
import { lazy, useEffect } from 'react';
import { DocumentListPage } from './DocumentListPage';
import type { PageProps } from './pageProps';

const load = () => import('./laterPages');
const DocumentPage = lazy(async () => ({ default: (await load()).DocumentPage }));
const ResponsibilityPage = lazy(async () => ({ default: (await load()).ResponsibilityPage }));
const TimelinePage = lazy(async () => ({ default: (await load()).TimelinePage }));
const BinderPage = lazy(async () => ({ default: (await load()).BinderPage }));
const FindingsPage = lazy(async () => ({ default: (await load()).FindingsPage }));

export function RegisterPage(props: PageProps) {
  const { page } = props.address;
  useOtherPagesSoon();
  switch (page.name) {
    case 'documents':
      return <DocumentListPage {...props} />;
    case 'document':
      return <DocumentPage key={page.documentId} {...props} place={page} />;
    case 'responsibilities':
      return <ResponsibilityPage {...props} committeeId={page.committeeId} />;
    case 'timeline':
      return <TimelinePage {...props} committeeId={page.committeeId} />;
    case 'binder':
      return <BinderPage {...props} committeeId={page.committeeId} />;
    case 'findings':
      return <FindingsPage {...props} />;
  }
}

/** The other pages are fetched when the first one stands, so that the next click answers at once. */
function useOtherPagesSoon() {
  useEffect(() => {
    const timer = setTimeout(() => void load(), 1000);
    return () => clearTimeout(timer);
  }, []);
}
