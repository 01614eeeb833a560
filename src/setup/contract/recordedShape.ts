/** What differs between an object and what was recorded from SharePoint Online: in keys, and in kinds of values. Pure. */

export interface RecordedShape {
  /** By key: how often it was seen (1: always) and the kinds of its values. */
  readonly keys: Readonly<
    Record<string, { readonly in: number; readonly json: readonly string[] }>
  >;
}

export interface Difference {
  /** Something that a reader may rest on is missing or of another kind. */
  readonly differences: readonly string[];
  /** More than was recorded, or in another order: new in SharePoint, perhaps, and nobody's trouble. */
  readonly remarks: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const kindWords: Readonly<Record<string, string>> = {
  NoneType: 'tomt',
  list: 'en lista',
  int: 'ett heltal',
  float: 'ett tal',
  str: 'text',
  bool: 'ja eller nej',
  dict: 'ett objekt',
};

/** Kinds of values under the names that the recordings have for them. */
function kindOf(value: unknown): string {
  if (value === null) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return { string: 'str', boolean: 'bool', object: 'dict' }[typeof value as string] ?? '?';
}

function words(kinds: readonly string[]): string {
  return kinds.map((kind) => kindWords[kind] ?? kind).join(' eller ');
}

/** Against what many recorded objects had in common. */
export function againstShape(object: Json, shape: RecordedShape): Difference {
  const missing = Object.entries(shape.keys)
    .filter(([key, seen]) => seen.in === 1 && !(key in object))
    .map(([key]) => `${key} saknas`);
  const otherKind = Object.entries(object).flatMap(([key, value]) => {
    const seen = shape.keys[key];
    const kind = kindOf(value);
    // JSON has no 1.0 everywhere: a whole number may stand where a fraction was recorded.
    const fits =
      !seen || seen.json.includes(kind) || (kind === 'int' && seen.json.includes('float'));
    return fits ? [] : [`${key} är ${words([kind])}, väntat ${words(seen.json)}`];
  });
  const unseen = Object.keys(object).filter((key) => !(key in shape.keys));
  return {
    differences: [...missing, ...otherKind],
    remarks: unseen.map((key) => `${key} har inte setts förut`),
  };
}

/** Against one whole recorded object; where either is null any kind fits. Keys in `own` are the site's own. */
export function againstAnswer(object: Json, recorded: Json, own?: RegExp): Difference {
  const expected = Object.entries(recorded).filter(([key]) => own?.test(key) !== true);
  const differences = expected.flatMap(([key, value]) => {
    if (!(key in object)) return [`${key} saknas`];
    if (value === null || object[key] === null || kindOf(object[key]) === kindOf(value)) return [];
    return [`${key} är ${words([kindOf(object[key])])}, väntat ${words([kindOf(value)])}`];
  });
  const known = Object.keys(object).filter((key) => key in recorded && own?.test(key) !== true);
  const inOrder = expected.map(([key]) => key).filter((key) => key in object);
  const unseen = own ? [] : Object.keys(object).filter((key) => !(key in recorded));
  return {
    differences,
    remarks: [
      ...unseen.map((key) => `${key} har inte setts förut`),
      ...(known.join() === inOrder.join() ? [] : ['i en annan ordning än den inspelade']),
    ],
  };
}
