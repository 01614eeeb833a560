/** A Worker where there is none: the same desk, the same messages, copied as a browser copies them. */
import { createSearchDesk } from '../../src/tab/searching/searchDesk';
import type { AskedMessage, SearchReply } from '../../src/tab/searching/searchQuestion';

export class SearchWorkerDouble extends EventTarget {
  private readonly desk = createSearchDesk(() => Promise.resolve());

  postMessage({ id, message }: AskedMessage): void {
    void this.desk.answer(message).then(
      (reply) => this.say({ id, reply }),
      (cause: unknown) => this.say({ id, failure: String(cause) }),
    );
  }

  terminate(): void {
    // Nothing runs on.
  }

  private say(data: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
