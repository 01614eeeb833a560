/** The words in which endpoints are declared: resources, the steps between them, and operations on them. */
import type { Answer } from './answer';
import { jsonInvalid } from './errors';
import type { ODataQuery } from './odataQuery';
import type { Person } from './people';
import type { PathArguments } from './resourcePath';
import type {
  SiteUser,
  StoredContentType,
  StoredField,
  StoredFileVersion,
  StoredList,
  StoredView,
} from './siteModel';
import type { StoredRow } from './siteModel';
import type { FoundFile, SiteStore } from './siteStore';

/** What an address can lead to, by SharePoint's own type name. */
interface ResourceOf {
  '': object;
  Search: object;
  'SP.Web': object;
  'Collection(SP.List)': object;
  'SP.List': { readonly list: StoredList };
  'Collection(SP.ListItem)': { readonly list: StoredList };
  'SP.ListItem': {
    readonly list: StoredList;
    readonly row: StoredRow;
    /** Reached through a file: times are then the site's wall clock. */
    readonly throughFile: boolean;
  };
  /** list null: the site's own. */
  'Collection(SP.Field)': { readonly list: StoredList | null };
  'SP.Field': { readonly list: StoredList | null; readonly field: StoredField };
  'Collection(SP.View)': { readonly list: StoredList };
  'SP.View': { readonly list: StoredList; readonly view: StoredView };
  'SP.ViewFieldCollection': { readonly list: StoredList; readonly view: StoredView };
  'Collection(SP.ContentType)': { readonly list: StoredList | null };
  'SP.ContentType': { readonly list: StoredList | null; readonly contentType: StoredContentType };
  'Collection(SP.FieldLink)': {
    readonly list: StoredList | null;
    readonly contentType: StoredContentType;
  };
  'SP.RegionalSettings': object;
  'SP.TimeZone': object;
  'SP.Folder': { readonly list: StoredList };
  'Collection(SP.File)': { readonly list: StoredList };
  'SP.File': FoundFile;
  'Collection(SP.FileVersion)': FoundFile;
  'Collection(SP.ListItemVersion)': { readonly list: StoredList; readonly row: StoredRow };
  /** version null: there is none with that number. */
  'SP.ListItemVersion': {
    readonly list: StoredList;
    readonly row: StoredRow;
    readonly version: StoredRow | null;
  };
  /** version null: there is none with that number among the earlier ones. */
  'SP.FileVersion': FoundFile & { readonly version: StoredFileVersion | null };
  'Collection(SP.User)': object;
  'SP.User': { readonly user: SiteUser };
}

export type ResourceType = keyof ResourceOf;
export type Resource = { [T in ResourceType]: { readonly type: T } & ResourceOf[T] }[ResourceType];
type Of<T extends ResourceType> = Extract<Resource, { type: T }>;

/** Where the knowledge behind a route comes from. */
export type Evidence = 'recorded' | 'documented' | 'guess';
/** The right that a route needs, of the token's scope as well as of the person. */
export type Access = 'read' | 'write' | 'manage';
export type Method = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** One request, or one part of a batch, for which the person and the query are known. */
export interface Call {
  readonly site: SiteStore;
  readonly person: Person;
  readonly method: Method;
  /** The origin that the client called, or publicOrigin. */
  readonly origin: string;
  /** Absolute address of the site's _api. */
  readonly api: string;
  readonly query: ODataQuery;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface Route {
  readonly on: ResourceType;
  /** Lower case in use; '' is the resource itself, '()' a key after a collection. */
  readonly name: string;
  readonly evidence: Evidence;
  readonly note: string;
  /** Absent for steps, which lead on whatever the method. */
  readonly method?: Method;
  readonly access: Access;
  readonly open?: (from: Resource, args: PathArguments, call: Call) => Resource;
  readonly answer?: (on: Resource, args: PathArguments, call: Call) => Answer | Promise<Answer>;
}

/** A segment of an address that leads from one resource to another. */
export function step<T extends ResourceType>(
  on: T,
  name: string,
  evidence: Evidence,
  open: (from: Of<T>, args: PathArguments, call: Call) => Resource,
  note = '',
): Route {
  return {
    on,
    name,
    evidence,
    note,
    access: 'read',
    open: (from, args, call) => open(from as Of<T>, args, call),
  };
}

/** A method on a resource (name '') or a function of it. */
export function operation<T extends ResourceType>(
  on: T,
  method: Method,
  name: string,
  kind: { readonly evidence: Evidence; readonly access?: Access; readonly note?: string },
  answer: (on: Of<T>, args: PathArguments, call: Call) => Answer | Promise<Answer>,
): Route {
  return {
    on,
    name,
    method,
    evidence: kind.evidence,
    note: kind.note ?? '',
    access: kind.access ?? 'read',
    answer: (from, args, call) => answer(from as Of<T>, args, call),
  };
}

export const noArguments: PathArguments = { positional: [], named: new Map() };

/** The argument by name, else the first positional one, as text. */
export function textArgument(args: PathArguments, ...names: readonly string[]): string {
  for (const name of names) {
    const found = args.named.get(name);
    if (found !== undefined && found !== null) return String(found);
  }
  return String(args.positional[0] ?? '');
}

/** The body as a JSON object; verbose bodies lose their __metadata. Throws SharePoint's 400. */
export function jsonBodyOf(call: Call): Record<string, unknown> {
  const text = new TextDecoder().decode(call.body);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw jsonInvalid();
  }
  if (!isRecord(parsed)) throw jsonInvalid();
  const { __metadata: _, ...properties } = parsed;
  return properties;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
