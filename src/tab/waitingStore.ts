/** Remembers whether SharePoint has asked us to wait, and until when, for the views to say. */

export interface WaitingStore {
  /** Milliseconds since 1970, or null when nothing waits. */
  readonly get: () => number | null;
  readonly set: (until: number | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function waitingStore(): WaitingStore {
  let until: number | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => until,
    set: (next) => {
      if (next === until) return;
      until = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
