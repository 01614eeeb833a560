/** Rows found by their keys, and indexes put together only when someone asks for them. */

export type ById<T> = ReadonlyMap<string, T>;
export type Grouped<T> = ReadonlyMap<string, readonly T[]>;

export function byId<T extends { readonly id: string }>(rows: readonly T[]): ById<T> {
  const found = new Map<string, T>();
  for (const row of rows) found.set(row.id, row);
  return found;
}

/** A row whose key is null stands nowhere. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string | null): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) addTo(groups, key, row);
  }
  return groups;
}

/** A row stands once under each of its keys, also when it names one of them twice. */
export function groupByEach<T>(
  rows: readonly T[],
  keysOf: (row: T) => readonly string[],
): Grouped<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const keys = keysOf(row);
    for (const key of keys.length < 2 ? keys : new Set(keys)) addTo(groups, key, row);
  }
  return groups;
}

function addTo<T>(groups: Map<string, T[]>, key: string, row: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}

/** `now` with what is put together the first time that it is asked for. */
export function withLater<Now extends object, Later extends Record<string, () => unknown>>(
  now: Now,
  later: Later,
): Now & { readonly [Key in keyof Later]: ReturnType<Later[Key]> } {
  for (const [key, make] of Object.entries(later)) {
    Object.defineProperty(now, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(now, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return now as Now & { readonly [Key in keyof Later]: ReturnType<Later[Key]> };
}
