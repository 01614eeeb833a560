/** How much metadata an answer carries: decided by the request's Accept, as SharePoint does. */
import { NotImplementedHere } from './errors';

/** OData v3 minimal (the default), none and verbose; OData v4 minimal and none. */
export type MetadataLevel = 'minimal' | 'none' | 'verbose' | 'v4minimal' | 'v4none';

/**
 * The level that an Accept header asks for; the first JSON kind counts. Without a JSON kind SharePoint
 * writes Atom XML, which the stand-in refuses loudly (501).
 */
export function metadataLevel(accept: string | undefined, odataVersion?: string): MetadataLevel {
  const json = (accept ?? '')
    .split(',')
    .map((kind) => kind.toLowerCase().replaceAll(' ', ''))
    .find((kind) => kind.startsWith('application/json'));
  if (json === undefined) throw new NotImplementedHere(`Accept: ${accept ?? '(none)'} as Atom XML`);
  const v4 = /odata\.metadata=(\w+)/.exec(json)?.[1];
  if (v4 !== undefined) return v4Level(v4);
  const v3 = /odata=(\w+)/.exec(json)?.[1];
  if (v3 === undefined && odataVersion?.startsWith('4')) return 'v4minimal';
  return v3Level(v3 ?? 'minimalmetadata');
}

/** The level in which an error is written: when Accept itself is refused, the default. */
export function metadataLevelOfError(accept: string | undefined, odataVersion?: string) {
  try {
    return metadataLevel(accept, odataVersion);
  } catch {
    return 'minimal';
  }
}

/** The Content-Type of a JSON answer of that level. */
export function contentTypeOf(level: MetadataLevel): string {
  const kind = {
    minimal: 'odata=minimalmetadata;streaming=true',
    none: 'odata=nometadata;streaming=true',
    verbose: 'odata=verbose',
    v4minimal: 'odata.metadata=minimal;odata.streaming=true',
    v4none: 'odata.metadata=none;odata.streaming=true',
  }[level];
  return `application/json;${kind};charset=utf-8`;
}

function v3Level(word: string): MetadataLevel {
  if (word === 'minimalmetadata') return 'minimal';
  if (word === 'nometadata') return 'none';
  if (word === 'verbose') return 'verbose';
  throw new NotImplementedHere(`Accept: application/json;odata=${word}`);
}

function v4Level(word: string): MetadataLevel {
  if (word === 'minimal') return 'v4minimal';
  if (word === 'none') return 'v4none';
  throw new NotImplementedHere(`Accept: application/json;odata.metadata=${word}`);
}
