/** SharePoint's bad days, as the bar offers them; the stand-in plays them. */
import type { HostState } from './hostState';

const faults: Readonly<Record<HostState['fault'], object | null>> = {
  none: null,
  throttled: { kind: 'throttled', retryAfterSeconds: 5, times: 3 },
  forbidden: { kind: 'forbidden' },
  slow: { kind: 'slow', delayMs: 2500 },
  unavailable: { kind: 'unavailable', retryAfterSeconds: 2 },
  cut: { kind: 'cut' },
};

/** Ends what was played before, the scenario's own faults included, and begins the chosen one. */
export async function playFault(chosen: HostState['fault']): Promise<void> {
  await fetch('/__local/faults', { method: 'DELETE' });
  const fault = faults[chosen];
  if (fault) await fetch('/__local/faults', { method: 'POST', body: JSON.stringify(fault) });
}
