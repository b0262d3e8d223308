import { browserWords } from "../../messages/browser.ts";
import { SQL } from "../../messages/browser/sql.ts";
import { csvOfLines } from "../explore/export-text.ts";
import { saveFile } from "../explore/save-file.ts";
import { element } from "../search/element.ts";
import { queryHash, queryOfHash } from "./query-address.ts";
import { showResult } from "./result-table.ts";
import { SqlDatabase, type SqlOutcome } from "./sql-database.ts";
import type { SqlResult } from "./sql-messages.ts";

/** How many rows of a result are shown and saved at most. */
const MOST_ROWS = 10_000;

/** Questions to the database of the record. Nothing of it is loaded before a reader runs the first. */
class SqlConsole extends HTMLElement {
  readonly #words = browserWords(SQL);
  readonly #database = new SqlDatabase(this.dataset.database ?? "");
  readonly #query = element("textarea", {
    id: "sql-query",
    rows: "8",
    spellcheck: "false",
    autocapitalize: "none",
    autocomplete: "off",
    "aria-describedby": "sql-keys",
  });
  readonly #run = element("button", { type: "button" }, this.#words.run);
  readonly #stop = element("button", { type: "button", hidden: "" }, this.#words.stop);
  readonly #status = element("p", { role: "status", class: "sql-status" });
  /** How many queries were begun. */
  #runs = 0;
  readonly #place = element("div", { class: "sql-result" });

  connectedCallback(): void {
    const words = this.#words;
    this.#run.addEventListener("click", () => void this.#start());
    this.#stop.addEventListener("click", () => {
      this.#database.stop();
    });
    this.#query.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.#start();
    });
    addEventListener("hashchange", () => {
      this.#openAddress();
    });
    document.addEventListener("click", (event) => {
      // A link to the address that the page has already changes no hash.
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link?.href === location.href) this.#openAddress();
    });
    this.replaceChildren(
      element("label", { for: "sql-query" }, words.query),
      this.#query,
      element("p", { id: "sql-keys", class: "note" }, words.keys),
      element("div", { class: "controls" }, this.#run, this.#stop),
      this.#status,
      this.#place,
    );
    this.#query.value = this.dataset.first ?? "";
    this.#openAddress();
  }

  /** Puts the query of the address into the field; it is run only when the reader says so. */
  #openAddress(): void {
    const query = queryOfHash(location.hash);
    if (query === null) return;
    if (query !== this.#query.value) {
      this.#query.value = query;
      this.#status.textContent = this.#words.fromAddress;
    }
    this.#query.focus();
  }

  async #start(): Promise<void> {
    const words = this.#words;
    const sql = this.#query.value;
    const address = queryHash(sql);
    history.replaceState(null, "", address);
    const run = ++this.#runs;
    this.#running(true);
    this.#status.textContent = words.loading;
    const outcome = await this.#database.run({ sql, most: MOST_ROWS }, () => {
      this.#status.textContent = words.running;
    });
    // A query that was begun meanwhile stopped this one, and tells of itself.
    if (run !== this.#runs) return;
    this.#running(false);
    this.#show(outcome, address);
  }

  #running(isRunning: boolean): void {
    const hadFocus = document.activeElement === this.#run || document.activeElement === this.#stop;
    this.#run.hidden = isRunning;
    this.#stop.hidden = !isRunning;
    if (hadFocus) (isRunning ? this.#stop : this.#run).focus();
  }

  /** Shows what came of the query that an address keeps. */
  #show(outcome: SqlOutcome, address: string): void {
    const words = this.#words;
    this.#place.replaceChildren();
    switch (outcome.kind) {
      case "result":
        this.#showResult(outcome.result, address);
        return;
      case "stopped":
        this.#status.textContent = words.stopped;
        return;
      case "not-loaded":
        this.#status.textContent = "";
        this.#place.append(element("p", { role: "alert", class: "sql-error" }, words.notLoaded));
        return;
      case "refused":
        this.#status.textContent = "";
        this.#place.append(
          element(
            "p",
            { role: "alert", class: "sql-error" },
            `${words.refused} `,
            element("code", { lang: "en" }, outcome.message),
          ),
        );
    }
  }

  #showResult(result: SqlResult, address: string): void {
    const words = this.#words;
    const rows = words.count(result.rows.length, words.rows);
    const time = words.time(words.number(Math.round(result.milliseconds)));
    this.#status.textContent = result.cut
      ? words.cut(words.number(MOST_ROWS), time)
      : words.found(rows, time);
    if (result.columns.length === 0) return;
    const save = element("button", { type: "button" }, words.save);
    save.addEventListener("click", () => {
      saveFile("query.csv", "text/csv;charset=utf-8", csvOfLines(result.columns, result.rows));
    });
    const permalink = element("a", { href: address }, words.permalink);
    this.#place.append(element("p", { class: "controls" }, save, permalink));
    showResult(this.#place, result, words.result(rows));
  }
}

customElements.define("sql-console", SqlConsole);
