/** Theme, language and queries around the page that the address names. */
import { FluentProvider, RendererProvider, createDOMRenderer } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FailureMessage } from './components/FailureMessage';
import { PageErrorBoundary } from './components/PageErrorBoundary';
import type { TabConnection } from './connectTab';
import type { FirstSight } from './firstSight';
import { CurrentPage } from './pages/CurrentPage';
import { ConnectionContext } from './queries/connectionContext';
import { createQueryClient } from './queries/queryClient';
import { sv } from './text/sv';
import { TextProvider } from './text/TextContext';
import { themes } from './themes';
import { useHost } from './useHost';

const TabSettingsPage = lazy(async () => ({
  default: (await import('./pages/laterPages')).TabSettingsPage,
}));

const fluentStyles = document.querySelector<HTMLElement>('meta[name="fluent-styles"]');
const renderer = createDOMRenderer(document, fluentStyles ? { insertionPoint: fluentStyles } : {});

/** `sight` null: nothing is known yet, and all comes as it comes. */
export function App(props: { connection: TabConnection; sight: FirstSight | null }) {
  const [queryClient] = useState(() => createQueryClient(props.sight));
  const host = useHost(props.connection, props.sight);
  const sentences = host.sentences ?? sv;
  // The browser's own controls follow the theme of the host, and not that of the system.
  const colorScheme = host.theme === 'default' ? 'light' : 'dark';

  useEffect(() => {
    document.documentElement.lang = sentences.language;
  }, [sentences]);

  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={themes[host.theme]} style={{ minHeight: '100%', colorScheme }}>
        <TextProvider sentences={sentences}>
          <ConnectionContext value={props.connection}>
            <QueryClientProvider client={queryClient}>
              <PageErrorBoundary>
                {host.failure ? <FailureMessage failure={host.failure} /> : <Wanted {...host} />}
              </PageErrorBoundary>
            </QueryClientProvider>
          </ConnectionContext>
        </TextProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

function Wanted(props: { isSettings: boolean }) {
  if (!props.isSettings) return <CurrentPage />;
  return (
    <Suspense fallback={null}>
      <TabSettingsPage />
    </Suspense>
  );
}
