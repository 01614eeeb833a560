/** The processor time of a page's longest task, which other work on the machine does not lengthen as it does the clock. */
import type { Browser } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds, of the main thread of any page of the browser, while `work` goes on. */
export async function longestOwnTask<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly ownTime: number }> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'] },
  });
  const result = await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const own = events.filter((event) => mainThreads.has(threadOf(event)));
  return { result, ownTime: Math.max(0, ...own.map(({ tdur = 0 }) => tdur)) / 1_000 };
}
