/** Asks one question at a time; of those that come meanwhile only the newest is asked. */

/** Null is answered to a question that a newer one came after. */
export function newestOnly<Asked, Answer>(
  ask: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer | null> {
  let newest = 0;
  let before: Promise<unknown> = Promise.resolve();
  return async (asked) => {
    const own = (newest += 1);
    const turn = before.then(() => (own === newest ? ask(asked) : null));
    before = turn.catch(() => undefined);
    const answer = await turn;
    return own === newest ? answer : null;
  };
}
