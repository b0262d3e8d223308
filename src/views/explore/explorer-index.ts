import { DATA_LANGUAGE, type Language } from "../../model/language.ts";
import type { DownloadColumn, DownloadTable } from "../../model/downloads/download-table.ts";
import { DOWNLOAD_TABLES } from "../../model/downloads/download-tables.ts";
import type { Records } from "../../model/records.ts";
import type { Vocabulary } from "../../model/vocabulary/vocabulary.ts";
import { ADDRESSES, COLLECTIONS, inLanguage, type Address } from "../../site/addresses.ts";
import { vocabularyWords } from "../dictionary/vocabulary-words.ts";
import { inOriginal } from "../kit/inline.ts";
import { ADDING_RULES, addedBatches, type AddedBatch, type AddingRule } from "./adding.ts";
import { filterKindOf, type FilterKind } from "./filter-kind.ts";
import { columnLabel } from "./column-label.ts";
import { isOriginal } from "./original-words.ts";
import { namesOf, ORIGINAL_NAMES, type Names } from "./names.ts";
import { NAMED_BY, type NamedBy } from "./named-by.ts";

/** One column as the explorer shows it. */
export interface ExplorerColumn {
  readonly name: string;
  readonly label: string;
  /** Whether its values are numbers. */
  readonly numeric: boolean;
  /** How its cells are filtered. */
  readonly filter: FilterKind;
  /** The words for its codes. */
  readonly terms?: Readonly<Record<string, string>>;
  /** The table whose ids stand in it. */
  readonly target?: string;
  /** Where another column says whose ids stand in it. */
  readonly namedBy?: NamedBy;
  /** Whether its cells hold words of the tables, which stay in their language. */
  readonly original?: true;
  /** Whether it is shown before a reader chooses. */
  readonly shown: boolean;
}

/** One table as the explorer offers it. */
export interface ExplorerTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The file with its rows. */
  readonly rows: Address;
  /** By which rule its numbers may be added; none where it has no numbers. */
  readonly adds?: AddingRule;
  readonly columns: readonly ExplorerColumn[];
}

/** What the explorer must know before it loads a table. */
export interface ExplorerIndex {
  /** The language of tables, their columns and their words where it is not that of the page. */
  readonly language?: Language;
  /** The tables whose rows are named in words of their own, which stay in that language. */
  readonly originalNames?: readonly string[];
  readonly tables: readonly ExplorerTable[];
  /** The table that is shown before a reader chooses. */
  readonly first: string;
  /** Table → id → name. */
  readonly names: Names;
  /** Table → the address below which its rows have pages. */
  readonly pages: Readonly<Record<string, Address>>;
  /** Batch id → what must be known of it before its numbers are added. */
  readonly batches: Readonly<Record<string, AddedBatch>>;
}

/** Everything the explorer must know, from the tables and their columns. */
export function explorerIndex(records: Records): ExplorerIndex {
  const names = namesOf(records);
  const { language } = records;
  const original = inOriginal(records);
  return {
    ...original,
    ...(original.language === undefined ? {} : { originalNames: ORIGINAL_NAMES }),
    tables: DOWNLOAD_TABLES.map((table) => ({
      name: table.name,
      title: table.title,
      description: table.description,
      rows: ADDRESSES.download(`${table.name}.json`),
      ...(ADDING_RULES[table.name] === undefined ? {} : { adds: ADDING_RULES[table.name] }),
      columns: Object.entries(table.columns).map(([name, column]) =>
        columnOf(records, table, name, column, names),
      ),
    })),
    first: "officers",
    names,
    batches: addedBatches(records),
    pages: Object.fromEntries(
      COLLECTIONS.map((collection) => [collection, inLanguage(ADDRESSES[collection].list, language)]),
    ),
  };
}

/** Columns that say little to a reader and are shown on demand. */
const ON_DEMAND = new Set(["previous_ids", "event_ids", "archive_url"]);

/** Columns that repeat the name by which the row's own page is linked. */
const NAME_PARTS = new Set(["title", "name", "given_name", "middle_name", "family_name", "suffix"]);

function columnOf(
  records: Records,
  table: DownloadTable,
  name: string,
  column: DownloadColumn,
  names: Names,
): ExplorerColumn {
  const hasPages = COLLECTIONS.some((collection) => collection === table.name);
  const target = targetOf(table, name, column, hasPages, names);
  const namedBy = NAMED_BY[name];
  const { vocabulary } = column;
  const isRaw = (column.kind === "id" || column.target !== undefined) && target === undefined && !namedBy;
  return {
    name,
    label: isRaw ? `${columnLabel(name)} id` : columnLabel(name),
    numeric: column.kind === "integer" && name !== "year",
    filter: filterKindOf(column),
    ...(vocabulary === undefined ? {} : { terms: labelsOf(vocabularyWords(records, vocabulary)) }),
    ...(target === undefined ? {} : { target }),
    ...(namedBy === undefined ? {} : { namedBy }),
    ...(records.language !== DATA_LANGUAGE && isOriginal(name, column) ? { original: true } : {}),
    shown: !isRaw && !ON_DEMAND.has(name) && !(hasPages && NAME_PARTS.has(name)),
  };
}

function targetOf(
  table: DownloadTable,
  name: string,
  column: DownloadColumn,
  hasPages: boolean,
  names: Names,
): string | undefined {
  if (name === "state" && column.kind === "text") return "areas";
  const target = hasPages && table.key[0] === name ? table.name : column.target;
  return target !== undefined && names[target] !== undefined ? target : undefined;
}

function labelsOf(vocabulary: Vocabulary): Record<string, string> {
  return Object.fromEntries(Object.entries(vocabulary).map(([code, { label }]) => [code, label]));
}
