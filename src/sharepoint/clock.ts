/** Time, timers and chance as plain functions, so that a test can turn the clock itself. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds; the returned function takes the timer away. */
  setTimer(callback: () => void, milliseconds: number): () => void;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};

/** Resolves after so many milliseconds; rejects with the signal's reason at once when it is aborted. */
export function sleep(clock: Clock, milliseconds: number, signal: AbortSignal | null) {
  let stop: () => void;
  const over = new Promise<void>((resolve) => {
    stop = clock.setTimer(resolve, milliseconds);
  });
  return orAborted(over, signal).finally(() => stop());
}

/** The promise's own outcome, or the signal's reason when it is aborted first. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | null): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(abortReason(signal));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** What an aborted signal says, as an Error. */
export function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error
    ? signal.reason
    : new DOMException('The reading was aborted.', 'AbortError');
}
