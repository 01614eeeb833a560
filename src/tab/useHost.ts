/** What the views need of the host: theme live, language, and whether it could be reached. */
import { useEffect, useState } from 'react';
import type { TabConnection } from './connectTab';
import type { FirstSight } from './firstSight';
import type { Sentences } from './text/sv';
import { sentencesFor } from './text/TextContext';
import { goWhereSent } from './useTabAddress';

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
export function useHost(connection: TabConnection, sight: FirstSight | null): HostState {
  const [state, setState] = useState<HostState>(() =>
    sight ? stateOf(sight.host, sight.sentences) : beforeHost(),
  );

  useEffect(() => {
    let current = true;
    let stop = () => {};
    const follow = async () => {
      const host = await connection.host;
      const sentences = await sentencesFor(host.context.locale);
      if (!current) return;
      if (sight === null) setState(stateOf(host, sentences));
      stop = host.onThemeChange((theme) => setState((before) => ({ ...before, theme })));
      goWhereSent(host);
      host.notifySuccess();
    };
    follow().catch((failure: unknown) => {
      if (current) setState((before) => ({ ...before, failure }));
    });
    return () => {
      current = false;
      stop();
    };
  }, [connection, sight]);

  return state;
}

function stateOf({ context }: FirstSight['host'], sentences: Sentences): HostState {
  const { theme, frameContext } = context;
  return { theme, sentences, isSettings: frameContext === 'settings', failure: null };
}

function beforeHost(): HostState {
  return { theme: themeBeforeHost(), sentences: null, isSettings: false, failure: null };
}

/** Teams fills `?theme=` in the tab's address; elsewhere the system's own preference. */
function themeBeforeHost(): HostTheme {
  const named = new URLSearchParams(window.location.search).get('theme');
  if (named === 'default' || named === 'dark' || named === 'contrast') return named;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}
