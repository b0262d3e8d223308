/** A value of a result: blobs and numbers too large to be exact come as text. */
export type SqlValue = string | number | null;

/** What is asked of the program that holds the database. */
export interface SqlRequest {
  /** The address of the database; it is loaded with the first request. */
  readonly database: string;
  readonly sql: string;
  /** How many rows are handed over at most. */
  readonly most: number;
}

/** What a query found. */
export interface SqlResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
  /** Whether there were more rows than are handed over. */
  readonly cut: boolean;
  /** How long the query itself took. */
  readonly milliseconds: number;
}

/** What comes back: first that the database is there, then a result, or what went wrong. */
export type SqlReply =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly result: SqlResult }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "not-loaded" };
