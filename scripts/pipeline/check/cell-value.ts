import type { Column } from "../../../src/model/column.ts";
import type { Finding } from "../issue.ts";
import { dateHint } from "./date-hint.ts";
import { didYouMean } from "../issue-nearest.ts";

/** The typed value of a cell, or what is wrong with its text and at which character. */
export type CellValue =
  { readonly value: unknown } | { readonly finding: Finding; readonly index: number | undefined };

/** How far from every code a text may be and still be taken for one of them. */
const LONGEST_SLIP = 12;

const ADVICE = {
  id: "lower-case letters a to z, digits and single hyphens, 100 characters at most",
  date: "write YYYY, YYYY-MM or YYYY-MM-DD; vaguer words belong in a text column",
  integer: "digits only, no comma, no sign, no zero before them; the qualifier has its own column",
  address: "a whole web address starting with https:// or http://; leave the cell empty if there is none",
} as const;

/** All empty lists are one: nobody changes a value that was read. */
const EMPTY_LIST: readonly string[] = Object.freeze([]);

/** The value of a cell in which nothing stands, or nothing that could be read. */
export function emptyValue({ kind }: Column): readonly string[] | null {
  return kind === "references" || kind === "list" ? EMPTY_LIST : null;
}

function wrong(finding: Finding, index?: number): CellValue {
  return { finding, index };
}

function listValue(name: string, column: Column, text: string): CellValue {
  const parts = text.split(";");
  let index = 0;
  const seen = new Set<string>();
  for (const part of parts) {
    if (part !== part.trim() || part === "") {
      const message = part === "" ? `${name} has an empty entry` : `${name} has white space around an entry`;
      return wrong({ code: "cell/list", message, hint: "separate entries by ; alone" }, index);
    }
    if (seen.has(part)) {
      const message = `${name} has ${part} twice`;
      return wrong({ code: "cell/repeated-entry", message, hint: "leave one of them" }, index);
    }
    seen.add(part);
    if (column.kind === "references" && !column.value.safeParse([part]).success) {
      return wrong({ code: "cell/id", message: `${name} "${part}" is not an id`, hint: ADVICE.id }, index);
    }
    index += part.length + 1;
  }
  return { value: parts };
}

/** Reads a cell as its column says: an empty cell is unknown, nothing is guessed. */
export function cellValue(name: string, column: Column, text: string): CellValue {
  const isList = column.kind === "references" || column.kind === "list";
  if (text === "") {
    if (!column.required) return { value: emptyValue(column) };
    return wrong({ code: "cell/required", message: `${name} is empty`, hint: `needed: ${column.meaning}` });
  }
  if (isList) return listValue(name, column, text);
  const value =
    column.kind === "integer" ? (/^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN) : text;
  if (column.value.safeParse(value).success) return { value };
  switch (column.kind) {
    case "code": {
      const codes = Object.keys(column.vocabulary ?? {});
      const hint = didYouMean(
        text,
        codes,
        `allowed: ${codes.join(", ")}`,
        Math.min(Math.floor(text.length / 2), LONGEST_SLIP),
      );
      return wrong({ code: "cell/enum", message: `${name} "${text}" is not one of its codes`, hint });
    }
    case "date":
      return wrong({
        code: "cell/date",
        message: `${name} "${text}" is not a date of the calendar`,
        hint: dateHint(text) ?? ADVICE.date,
      });
    case "integer":
      return wrong({
        code: "cell/integer",
        message: `${name} "${text}" is not a whole number`,
        hint: ADVICE.integer,
      });
    case "address":
      return wrong({
        code: "cell/address",
        message: `${name} "${text}" is not a web address`,
        hint: ADVICE.address,
      });
    default:
      return wrong({ code: "cell/id", message: `${name} "${text}" is not an id`, hint: ADVICE.id });
  }
}
