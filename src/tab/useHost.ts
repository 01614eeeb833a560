/** What the views need of the host: theme live, language, and whether it could be reached. */
import { useEffect, useState } from 'react';
import type { TabConnection } from './connectTab';
import type { Sentences } from './text/sv';
import { sentencesFor } from './text/TextContext';
import { parseAddress } from './tabAddress';
import { goTo } from './useTabAddress';

export type HostTheme = 'default' | 'dark' | 'contrast';

export interface HostState {
  readonly theme: HostTheme;
  /** Null until the host has told its language. */
  readonly sentences: Sentences | null;
  /** The host asks for the settings of a channel tab, not for the tab itself. */
  readonly isSettings: boolean;
  readonly failure: unknown;
}

/** Follows the host; opens the sub page that a Teams link named, once. */
export function useHost(connection: TabConnection): HostState {
  const [state, setState] = useState<HostState>(() => ({
    theme: themeBeforeHost(),
    sentences: null,
    isSettings: false,
    failure: null,
  }));

  useEffect(() => {
    let current = true;
    let stop = () => {};
    const follow = async () => {
      const host = await connection.host;
      const sentences = await sentencesFor(host.context.locale);
      if (!current) return;
      const isSettings = host.context.frameContext === 'settings';
      setState({ theme: host.context.theme, sentences, isSettings, failure: null });
      stop = host.onThemeChange((theme) => setState((before) => ({ ...before, theme })));
      if (host.context.subPageId && window.location.hash === '') {
        goTo(parseAddress(host.context.subPageId), { replace: true });
      }
      host.notifySuccess();
    };
    follow().catch((failure: unknown) => {
      if (current) setState((before) => ({ ...before, failure }));
    });
    return () => {
      current = false;
      stop();
    };
  }, [connection]);

  return state;
}

/** Teams fills `?theme=` in the tab's address; elsewhere the system's own preference. */
function themeBeforeHost(): HostTheme {
  const named = new URLSearchParams(window.location.search).get('theme');
  if (named === 'default' || named === 'dark' || named === 'contrast') return named;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}
