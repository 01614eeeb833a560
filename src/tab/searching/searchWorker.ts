/** The worker that holds the search, off the main thread. */
import { createSearchDesk } from './searchDesk';
import type { AskedMessage, SearchReply } from './searchQuestion';

const desk = createSearchDesk(() => new Promise((resolve) => setTimeout(resolve, 0)));

self.addEventListener('message', (event: MessageEvent<AskedMessage>) => {
  const { id, message } = event.data;
  desk.answer(message).then(
    (reply) => send({ id, reply }),
    (cause: unknown) =>
      send({ id, failure: cause instanceof Error ? cause.message : String(cause) }),
  );
});

/** Memory is moved to the page, not copied. */
function send(reply: SearchReply) {
  const moved = 'reply' in reply && reply.reply instanceof ArrayBuffer ? [reply.reply] : [];
  self.postMessage(reply, { transfer: moved });
}
