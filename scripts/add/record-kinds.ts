import type { TableName } from "../../src/model/table-name.ts";

/** A kind of record that can be added: its table, and the kinds of rows that are added together with it. */
export interface RecordKind {
  readonly table: TableName;
  readonly parts: readonly string[];
}

/** Every kind of record that `npm run add` knows, by the noun an editor uses. */
const RECORD_KINDS = {
  officer: { table: "officers", parts: ["event", "tie"] },
  batch: { table: "batches", parts: ["step", "figure", "tie", "remedy"] },
  source: { table: "sources", parts: [] },
  figure: { table: "figures", parts: [] },
  response: { table: "responses", parts: [] },
  event: { table: "officer_events", parts: [] },
  tie: { table: "batch_officers", parts: [] },
  step: { table: "batch_steps", parts: [] },
  remedy: { table: "batch_remedies", parts: [] },
} as const satisfies Readonly<Record<string, RecordKind>>;

/** The noun of a kind of record. */
export type Noun = keyof typeof RECORD_KINDS;

/** Every noun. */
export const NOUNS = Object.keys(RECORD_KINDS) as Noun[];

/** Whether a word is the noun of a kind of record. */
export function isNoun(word: string): word is Noun {
  return Object.hasOwn(RECORD_KINDS, word);
}

/** The kind behind a noun. */
export function kindOf(noun: Noun): RecordKind {
  return RECORD_KINDS[noun];
}
