/** A request below the site and its answer, apart from HTTP: whole, or a part of a batch. */

export interface RestRequest {
  readonly method: string;
  /** Still encoded: path from the root, and the query with its question mark. */
  readonly path: string;
  readonly search: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The origin that links in the answer carry. */
  readonly origin: string;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** The connection is to be cut half-way through the body. */
  readonly cut?: boolean;
}
