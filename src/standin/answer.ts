/** What an endpoint hands back before it is written in the level of metadata that was asked for. */

/** One entity, already cut down to what $select and $expand asked for. */
export interface WrittenEntity {
  /** SP.List, SP.Data.AnsvarListItem … */
  readonly type: string;
  /** As `odata.id` carries it: an address, or a bare guid for list items. */
  readonly id: string;
  /** Relative to /_api/. */
  readonly editLink: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Expanded navigations. */
  readonly related: Readonly<Record<string, WrittenEntity | readonly WrittenEntity[] | null>>;
  /** Navigations that were selected but not expanded. */
  readonly deferred: readonly string[];
}

export type Answer =
  | {
      readonly kind: 'entity';
      readonly set: string;
      readonly entity: WrittenEntity;
      readonly select: readonly string[] | null;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'collection';
      readonly set: string;
      /** Made one by one as they are written: a page of 5000 rows is never held as objects. */
      readonly entities: Iterable<WrittenEntity>;
      readonly select: readonly string[] | null;
      readonly nextLink?: string;
    }
  /** A primitive or plain values; `name` is what the verbose form calls it. */
  | {
      readonly kind: 'value';
      readonly name: string;
      readonly edmType: string;
      readonly value: unknown;
    }
  /** A complex value, with its type for the verbose form. */
  | {
      readonly kind: 'complex';
      readonly name: string;
      readonly type: string;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'null'; readonly name: string }
  | {
      readonly kind: 'bytes';
      readonly bytes: () => Uint8Array | Promise<Uint8Array>;
      readonly contentType: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'empty';
      readonly status: 200 | 204;
      readonly headers?: Readonly<Record<string, string>>;
    };
