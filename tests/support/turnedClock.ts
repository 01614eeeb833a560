/** A clock that a test turns, and one that leaps over every wait and remembers it. */
import type { Clock } from '../../src/sharepoint/clock';

export interface TurnedClock extends Clock {
  /** Lets so much time pass, with every timer that falls due, in order. */
  advance(milliseconds: number): Promise<void>;
  /** How many timers are set. */
  timers(): number;
}

/** `chance` is what `random` always gives. */
export function turnedClock(start = 0, chance = 0): TurnedClock {
  let now = start;
  let timers: { at: number; callback: () => void }[] = [];
  return {
    now: () => now,
    random: () => chance,
    setTimer(callback, milliseconds) {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        await turn();
        const due = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        now = due.at;
        timers = timers.filter((timer) => timer !== due);
        due.callback();
      }
      now = until;
      await turn();
    },
    timers: () => timers.length,
  };
}

/** Waits shorter than a minute and a half are over at once; a longer one is the limit of an answer and never comes. */
export function leapingClock(start = 0): Clock & { readonly waits: readonly number[] } {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    random: () => 0,
    setTimer(callback, milliseconds) {
      if (milliseconds >= 90_000) return () => undefined;
      const timer = setImmediate(() => {
        waits.push(milliseconds);
        now += milliseconds;
        callback();
      });
      return () => clearImmediate(timer);
    },
  };
}

/** Lets everything that is ready to happen happen. */
export async function turn(): Promise<void> {
  for (let count = 0; count < 5; count += 1) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}
