import { confirm, select } from "@inquirer/prompts";
import type { Derived } from "../../src/model/dataset.ts";
import type { Tables } from "../../src/model/tables.ts";
import { checkTables } from "../pipeline/check-tables.ts";
import type { SourceFolder } from "../pipeline/read/source-folder.ts";
import { counted } from "../report/counts.ts";
import { terminalReport } from "../report/terminal.ts";
import { ChangedMeanwhile, editableTables, sourceDiff, writeTables } from "../tables/edited-source.ts";
import { asCall, columnsOf, inheritedFrom, type NewRow } from "./addition.ts";
import type { Terminal } from "./ask-cell.ts";
import { askColumn, askRow, type AskedRecord } from "./ask-row.ts";
import { checkAddition } from "./checked-addition.ts";
import { isNoun, kindOf, type Noun } from "./record-kinds.ts";

/** Asks for rows, checks them with the whole record, and writes them when the editor agrees. */
export class AskedAddition {
  readonly #source: SourceFolder;
  readonly #data: string;
  readonly #derive: (tables: Tables) => Derived;
  readonly #terminal: Terminal;
  readonly #record: AskedRecord;
  #rows: NewRow[] = [];

  /** @param data the folder of the dataset, as it was given */
  constructor(source: SourceFolder, data: string, derive: (tables: Tables) => Derived, terminal: Terminal) {
    this.#source = source;
    this.#data = data;
    this.#derive = derive;
    this.#terminal = terminal;
    this.#record = { rows: editableTables(source).rows, edition: checkTables(source).record.edition };
  }

  /** The call that gives the answers so far without a question. */
  get call(): string {
    return asCall(this.#rows, this.#data);
  }

  /** Asks for a record and everything that is added with it. Returns the exit code. */
  async run(noun: Noun): Promise<0 | 1> {
    const main = await this.#askRow(noun, {});
    for (const part of kindOf(noun).parts.filter(isNoun)) {
      while (await this.#agrees(`Add ${/^[aeiou]/.test(part) ? "an" : "a"} ${part}?`)) {
        await this.#askRow(part, inheritedFrom(main, part));
      }
    }
    return this.#finish();
  }

  async #askRow(noun: Noun, given: NewRow["values"]): Promise<NewRow> {
    const index = this.#rows.length;
    const record = { ...this.#record, rows: this.#rowsBut(index) };
    return askRow(noun, given, record, this.#terminal, (row) => {
      this.#rows[index] = row;
    });
  }

  /** The rows of the record and of this addition but one, so that an event can point to the officer just named. */
  #rowsBut(one: number): AskedRecord["rows"] {
    const rows = new Map(this.#record.rows);
    for (const [index, { noun, values }] of this.#rows.entries()) {
      const { table } = kindOf(noun);
      if (index !== one) rows.set(table, [...(rows.get(table) ?? []), values]);
    }
    return rows;
  }

  #agrees(message: string): Promise<boolean> {
    return confirm({ message, default: true }, this.#terminal);
  }

  #say(text: string): void {
    this.#terminal.output.write(text);
  }

  async #finish(): Promise<0 | 1> {
    for (;;) {
      const { after, issues, accepted } = checkAddition(this.#source, this.#rows, this.#derive);
      this.#say(terminalReport(issues));
      if (accepted) {
        this.#say(sourceDiff(this.#source, after));
        if (await this.#agrees(`Write ${counted(this.#rows.length, "row")}?`)) return this.#write(after);
      }
      if (!(await this.#changeAnswer())) {
        this.#say(`add: nothing was written. The answers, as one call:\n\n${this.call}\n`);
        return 1;
      }
    }
  }

  #write(after: SourceFolder): 0 | 1 {
    try {
      this.#say(`add: changed: ${writeTables(this.#source, after).join(", ")}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      this.#say(`add: ${error.message} The answers, as one call:\n\n${this.call}\n`);
      return 1;
    }
  }

  /** Lets one answer be given again. Returns whether the editor wants to go on. */
  async #changeAnswer(): Promise<boolean> {
    const choices = this.#rows.flatMap(({ noun, values }, row) =>
      Object.keys(columnsOf(noun)).map((column) => ({
        value: { row, column },
        name: `${noun} ${column}: ${values[column] === "" ? "(empty)" : (values[column] ?? "(empty)")}`,
      })),
    );
    const stop = { value: { row: -1, column: "" }, name: "(give up and write nothing)" };
    const message = "Which answer do you want to change?";
    const { row: index, column } = await select(
      { message, choices: [...choices, stop], loop: false },
      this.#terminal,
    );
    const row = this.#rows[index];
    if (!row) return false;
    this.#rows[index] = await askColumn(
      row,
      column,
      { ...this.#record, rows: this.#rowsBut(index) },
      this.#terminal,
    );
    if (index === 0) this.#passOnId();
    return true;
  }

  /** Gives the rows that are added with the first one its id, which may have changed. */
  #passOnId(): void {
    const [main, ...parts] = this.#rows;
    if (!main) return;
    const renamed = parts.map(({ noun, values }) => ({
      noun,
      values: { ...values, ...inheritedFrom(main, noun) },
    }));
    this.#rows = [main, ...renamed];
  }
}
