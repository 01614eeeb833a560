/** Finds loops in who-comes-after-whom, in time proportional to the rows, without ever hanging. */

/**
 * Every group of rows that lead round to each other, a row that leads to itself included. Groups and
 * their ids come sorted, so that the order of rows never shows. Ids that are not among `ids` are passed by.
 */
export function loopsIn(
  ids: readonly string[],
  nextOf: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const next = stepsAmong(ids, nextOf);
  const visited = new Set<string>();
  const previous = reversed(next);
  // Kosaraju: taken from the last finished, what reaches a row backwards also leads on to it.
  return finishOrder(next)
    .reverse()
    .map((id) => reachable(id, previous, visited))
    .filter((group) => group.length > 1 || group.some((id) => next.get(id)?.includes(id)))
    .map((group) => group.sort())
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

type Steps = ReadonlyMap<string, readonly string[]>;

/** Most rows lead nowhere: they are in no loop, and take no part. */
function stepsAmong(ids: readonly string[], nextOf: (id: string) => readonly string[]): Steps {
  const leading = new Map<string, readonly string[]>();
  for (const id of ids) {
    const next = nextOf(id);
    if (next.length > 0) leading.set(id, next);
  }
  return new Map([...leading].map(([id, next]) => [id, next.filter((to) => leading.has(to))]));
}

function reversed(steps: Steps): Steps {
  const back = new Map<string, string[]>([...steps.keys()].map((id) => [id, []]));
  for (const [from, tos] of steps) {
    for (const to of tos) back.get(to)?.push(from);
  }
  return back;
}

/** Ids in the order in which everything after them has been seen; a stack of its own, as chains may be long. */
function finishOrder(steps: Steps): string[] {
  const finished: string[] = [];
  const visited = new Set<string>();
  for (const start of steps.keys()) {
    if (visited.has(start)) continue;
    visited.add(start);
    const stack = [{ id: start, at: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = steps.get(top.id)?.[top.at++];
      if (to === undefined) finished.push(top.id);
      if (to === undefined) stack.pop();
      else if (!visited.has(to)) stack.push({ id: to, at: 0 });
      if (to !== undefined) visited.add(to);
    }
  }
  return finished;
}

/** What can be reached and was not visited before, the start included; nothing when it was visited. */
function reachable(start: string, steps: Steps, visited: Set<string>): string[] {
  const found: string[] = [];
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (visited.has(id)) continue;
    visited.add(id);
    found.push(id);
    waiting.push(...(steps.get(id) ?? []));
  }
  return found;
}
