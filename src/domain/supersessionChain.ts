/** What a document supersedes and what superseded it, followed to both ends. */
import { loopsIn } from './loops';
import type { RegisterIndex } from './registerIndex';
import { supersededIdOf } from './repealedDocument';
import type { Supersession } from './supersession';

export interface ChainLink {
  /** The document reached; it may be one that could not be read. */
  readonly documentId: string;
  /** The row of Upphävanden that leads there. */
  readonly supersessionId: string;
  /** Steps from the document that was asked about, 1 for the nearest. */
  readonly distance: number;
}

export interface SupersessionChain {
  /** What it supersedes, nearest first, and what those superseded in turn. */
  readonly predecessors: readonly ChainLink[];
  /** What superseded it, nearest first. */
  readonly successors: readonly ChainLink[];
  /** True when the document supersedes itself, directly or through others. */
  readonly loops: boolean;
}

/** Each document is met once, so a chain that loops ends too. */
export function supersessionChain(documentId: string, index: RegisterIndex): SupersessionChain {
  const predecessors = follow(documentId, (id) =>
    (index.supersessionsBy.get(id) ?? []).map((row) => [supersededIdOf(row), row]),
  );
  const successors = follow(documentId, (id) =>
    (index.supersessionsOf.get(id) ?? []).flatMap((row) =>
      row.documentId === null ? [] : [[row.documentId, row]],
    ),
  );
  return {
    predecessors: predecessors.links,
    successors: successors.links,
    loops: predecessors.comesBack,
  };
}

/** Groups of documents that supersede each other in a circle. */
export function supersessionLoops(index: RegisterIndex): readonly (readonly string[])[] {
  const superseding = [...index.supersessionsBy.keys()];
  return loopsIn(superseding, (id) => (index.supersessionsBy.get(id) ?? []).map(supersededIdOf));
}

function follow(
  start: string,
  stepsFrom: (id: string) => readonly (readonly [string, Supersession])[],
): { links: readonly ChainLink[]; comesBack: boolean } {
  const links: ChainLink[] = [];
  const visited = new Set([start]);
  let comesBack = false;
  let reached = [start];
  for (let distance = 1; reached.length > 0; distance++) {
    const steps = reached.flatMap(stepsFrom);
    comesBack ||= steps.some(([to]) => to === start);
    const fresh = steps.filter(([to]) => !visited.has(to) && visited.add(to));
    links.push(...fresh.map(([to, row]) => ({ documentId: to, supersessionId: row.id, distance })));
    reached = fresh.map(([to]) => to);
  }
  return { links, comesBack };
}
