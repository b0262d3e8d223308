import type { SqlReply, SqlRequest, SqlResult } from "./sql-messages.ts";

/** How a query ended. */
export type SqlOutcome =
  | { readonly kind: "result"; readonly result: SqlResult }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "not-loaded" }
  | { readonly kind: "stopped" };

/** The database in a program of its own, so that a query can neither hold up the page nor outlast it. */
export class SqlDatabase {
  readonly #address: string;
  #worker: Worker | null = null;
  #end: ((outcome: SqlOutcome) => void) | null = null;

  /** @param address the address of the database */
  constructor(address: string) {
    this.#address = address;
  }

  /** Runs a query; loads SQLite and the database before the first. `onReady` is called once they are there. */
  run(query: Omit<SqlRequest, "database">, onReady: () => void): Promise<SqlOutcome> {
    this.stop();
    this.#worker ??= new Worker(new URL("./sql-worker.ts", import.meta.url), { type: "module" });
    const worker = this.#worker;
    return new Promise((resolve) => {
      this.#end = (outcome) => {
        this.#end = null;
        worker.onmessage = null;
        worker.onerror = null;
        resolve(outcome);
      };
      worker.onmessage = ({ data }: MessageEvent<SqlReply>) => {
        if (data.kind === "ready") onReady();
        else this.#end?.(data);
      };
      worker.onerror = () => {
        this.#forget();
        this.#end?.({ kind: "not-loaded" });
      };
      worker.postMessage({ ...query, database: this.#address } satisfies SqlRequest);
    });
  }

  /** Ends a query that is running, with its program; the next starts a new one. */
  stop(): void {
    if (this.#end === null) return;
    this.#forget();
    this.#end({ kind: "stopped" });
  }

  #forget(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
