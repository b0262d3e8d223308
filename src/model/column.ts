import { z } from "zod";
import { ID_MAX_LENGTH, ID_PATTERN } from "./id.ts";
import { isPartialDate } from "./partial-date.ts";
import type { TableName } from "./table-name.ts";
import type { CodeOf, Vocabulary } from "./vocabulary/vocabulary.ts";

/** How the text of a cell becomes a value. */
export type ColumnKind =
  "id" | "reference" | "references" | "text" | "quote" | "list" | "date" | "integer" | "code" | "address";

/**
 * One column: the single place for its type, allowed values, meaning and the table it points to. `value` checks the
 * typed value, both when a cell is read and when the built dataset is loaded.
 */
export interface Column<Value = unknown> {
  readonly kind: ColumnKind;
  readonly value: z.ZodType<Value>;
  /** One sentence for the dictionary. */
  readonly meaning: string;
  /** Whether an empty cell is an error. An empty cell means "unknown" otherwise. */
  readonly required: boolean;
  /** The table whose ids may stand here. */
  readonly target?: TableName;
  /** The allowed codes with their words. */
  readonly vocabulary?: Vocabulary;
  /** The day of the edition since which it is in the downloads, where that is not the first one. */
  readonly since?: string;
}

/** The longest quotation, in words: short enough to be a quotation and not a copy. */
export const QUOTE_MAX_WORDS = 40;

const idText = z.string().max(ID_MAX_LENGTH).regex(ID_PATTERN);
const filledText = z.string().min(1);
const noDuplicates = (items: string[]) => new Set(items).size === items.length;

/** The row's own id. */
export function id(meaning: string): Column<string> {
  return { kind: "id", value: idText, meaning, required: true };
}

/** An id whose table another column names, or that has no table of its own; or none. */
export function groupId(meaning: string): Column<string | null> {
  return { kind: "id", value: idText.nullable(), meaning, required: false };
}

/** The id of one row of another table, or unknown. */
export function reference(target: TableName, meaning: string): Column<string | null> {
  return { kind: "reference", value: idText.nullable(), meaning, required: false, target };
}

/** Ids of rows of another table, separated by `;`. */
export function references(target: TableName, meaning: string): Column<string[]> {
  return {
    kind: "references",
    value: z.array(idText).refine(noDuplicates, "an id stands twice"),
    meaning,
    required: false,
    target,
  };
}

/** Free text in our own words, or unknown. */
export function text(meaning: string): Column<string | null> {
  return { kind: "text", value: filledText.nullable(), meaning, required: false };
}

/** Words of somebody else, exact. */
export function quote(meaning: string): Column<string | null> {
  return { kind: "quote", value: filledText.nullable(), meaning, required: false };
}

/** Short texts separated by `;`. */
export function list(meaning: string): Column<string[]> {
  return {
    kind: "list",
    value: z.array(filledText).refine(noDuplicates, "an entry stands twice"),
    meaning,
    required: false,
  };
}

/** A partial date (see partial-date.ts), or unknown. */
export function date(meaning: string): Column<string | null> {
  return {
    kind: "date",
    value: z
      .string()
      .refine(isPartialDate, "not a date of the calendar at YYYY, YYYY-MM or YYYY-MM-DD")
      .nullable(),
    meaning,
    required: false,
  };
}

/** A whole number, 0 or more, or unknown. */
export function integer(meaning: string): Column<number | null> {
  return { kind: "integer", value: z.number().int().min(0).max(1e9).nullable(), meaning, required: false };
}

/** One code of a vocabulary, or unknown. */
export function code<V extends Vocabulary>(vocabulary: V, meaning: string): Column<CodeOf<V> | null> {
  const codes = Object.keys(vocabulary) as CodeOf<V>[];
  return {
    kind: "code",
    value: z.enum(codes).nullable(),
    meaning,
    required: false,
    vocabulary,
  };
}

/** The name of a host in full, such as `example.org`; a final dot is allowed, as it is in addresses. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}\.?$/i;

/**
 * An address as it stands in an address bar: the host in letters that cannot be taken for others, no user or
 * password, nothing hidden, and none of the characters that an address must write as %XX.
 */
const PLAIN_ADDRESS = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s<>"\\`\p{C}]*)?$/iu;

/** A web address, `http:` or `https:`, or unknown. */
export function address(meaning: string): Column<string | null> {
  const web = z.url({ protocol: /^https?$/, hostname: HOST }).regex(PLAIN_ADDRESS);
  return { kind: "address", value: web.nullable(), meaning, required: false };
}

/** The same column, with an empty cell forbidden. */
export function required<Value>(column: Column<Value>): Column<NonNullable<Value>> {
  const filled = column.value.refine(
    (value) => value !== null && (!Array.isArray(value) || value.length > 0),
    "must not be empty",
  );
  return { ...column, value: filled as unknown as z.ZodType<NonNullable<Value>>, required: true };
}
