/** Lets at most so many requests through at once, and holds them all while SharePoint asks for a pause. */
import { orAborted, sleep, type Clock } from './clock';

export interface RequestGate {
  /** Runs the work when there is room and no pause; rejects at once when the signal is aborted while waiting. */
  through<T>(work: () => Promise<T>, signal: AbortSignal | null): Promise<T>;
  /** Nobody is let through before this instant (milliseconds since 1970). A later pause wins. */
  pauseUntil(instant: number): void;
  /** The instant when the present pause ends; in the past when there is none. */
  pausedUntil(): number;
}

/**
 * @param width how many may be through at the same time
 * @param onWaiting told until when requests wait, and null when the last of them waits no more
 */
export function createRequestGate(
  width: number,
  clock: Clock,
  onWaiting: (until: number | null) => void,
): RequestGate {
  const slots = createSlots(width);
  let paused = 0;
  let waiting = 0;

  async function outlastPause(signal: AbortSignal | null): Promise<void> {
    if (paused <= clock.now()) return;
    waiting += 1;
    try {
      while (paused > clock.now()) {
        onWaiting(paused);
        await sleep(clock, paused - clock.now(), signal);
      }
    } finally {
      waiting -= 1;
      if (waiting === 0) onWaiting(null);
    }
  }

  return {
    async through(work, signal) {
      await slots.enter(signal);
      try {
        await outlastPause(signal);
        return await work();
      } finally {
        slots.leave();
      }
    },
    pauseUntil(instant) {
      paused = Math.max(paused, instant);
    },
    pausedUntil: () => paused,
  };
}

/** Places that are taken and given back, in the order of asking. */
function createSlots(width: number) {
  const queue: (() => void)[] = [];
  let free = width;

  async function enter(signal: AbortSignal | null): Promise<void> {
    signal?.throwIfAborted();
    if (free > 0) {
      free -= 1;
      return;
    }
    let admit = () => {};
    const turn = new Promise<void>((resolve) => {
      admit = resolve;
      queue.push(admit);
    });
    await orAborted(turn, signal).catch((error: unknown) => {
      const place = queue.indexOf(admit);
      // Admitted in the same moment as aborted: the place goes on to the next in turn.
      if (place < 0) leave();
      else queue.splice(place, 1);
      throw error;
    });
  }

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  }

  return { enter, leave };
}
