import { createHash } from "node:crypto";
import { readingsOf } from "./date-format.ts";
import type { LookupFiles } from "./lookup-files.ts";
import type { CellRule } from "./mapping.ts";
import type { ProblemList } from "./problem-list.ts";
import { wholeNumber, type RowGroup } from "./row-group.ts";
import { cellColumn, filledTemplate, isCellName, namesIn } from "./template.ts";
import { slug } from "../tables/slug.ts";

/** What a cell is made with, apart from its row. */
export interface Workshop {
  readonly parameters: Readonly<Record<string, string>>;
  readonly lookups: LookupFiles;
  readonly problems: ProblemList;
}

/** The text of a cell, or why the whole input row is stopped; `null` where a problem was reported. */
export type MadeCell = { readonly text: string } | { readonly stop: string } | null;

const DIGEST_LENGTH = 8;

/** The columns of the input of which a rule takes one value: all rows of a group must have the same. */
function inputColumns(rule: CellRule): readonly string[] {
  const names = (templates: readonly string[]) => templates.flatMap(namesIn);
  if ("text" in rule) return names(rule.text).filter((name) => !isCellName(name));
  if ("id" in rule) return [...names(rule.id), ...(rule.digest ?? [])].filter((name) => !isCellName(name));
  if ("lookup" in rule) return Object.values(rule.lookup.on).filter((name) => !isCellName(name));
  return "from" in rule ? [rule.from] : [];
}

/**
 * Makes one cell from a group of rows.
 * @param row the cells of the table's row that are made already
 */
export function madeCell(
  rule: CellRule,
  group: RowGroup,
  row: Readonly<Record<string, string>>,
  workshop: Workshop,
): MadeCell {
  const { parameters, lookups, problems } = workshop;
  const { first, rows, values } = group;
  const valueOf = (name: string) =>
    (isCellName(name) ? row[cellColumn(name)] : (values[name] ?? first.cells[name])) ?? "";
  const mapped = (column: string, map: Readonly<Record<string, string>>, text: string): string | null => {
    if (Object.hasOwn(map, text)) return map[text] ?? "";
    const message = `${column} "${text}" is not in the mapping's list of values`;
    const hint = "add it to the map, or ignore such rows with the reason why";
    problems.add(first.placeOf(column), "import/value", `${column} ${text}`, message, hint);
    return null;
  };
  const disputed = inputColumns(rule).find(
    (name) => values[name] === undefined && new Set(rows.map((one) => one.cells[name])).size > 1,
  );
  if (disputed !== undefined) {
    const message = `the rows of one group have different values of ${disputed}`;
    const hint = "put it into group.by, or take a list";
    problems.add(first.placeOf(disputed), "import/conflict", disputed, message, hint);
    return null;
  }
  if ("constant" in rule) return { text: rule.constant };
  if ("parameter" in rule) return { text: parameters[rule.parameter] ?? "" };
  if ("text" in rule)
    return { text: rule.text.flatMap((part) => filledTemplate(part, valueOf) ?? []).join(" ") };
  if ("id" in rule) {
    const parts = rule.id.flatMap((part) => slug(filledTemplate(part, valueOf) ?? "") || []);
    if (!rule.digest) return { text: parts.join("-") };
    const digest = createHash("sha256")
      .update(JSON.stringify(rule.digest.map(valueOf)))
      .digest("hex");
    return { text: [...parts, digest.slice(0, DIGEST_LENGTH)].join("-") };
  }
  if ("list" in rule) {
    const found = [...new Set(rows.map((row) => row.cells[rule.list] ?? ""))].filter((text) => text !== "");
    const { map } = rule;
    const entries = map ? found.map((text) => mapped(rule.list, map, text)) : found;
    return entries.includes(null) ? null : { text: [...new Set(entries)].join(";") };
  }
  if ("lookup" in rule) {
    const { lookup } = rule;
    const found = lookups.find(lookup, valueOf);
    if (typeof found === "object") return { text: found.value };
    if (found === "missing" && lookup.missing === "stop") return { stop: lookup.why };
    const key = Object.values(lookup.on)
      .map((name) => `${name} "${valueOf(name)}"`)
      .join(", ");
    const message =
      found === "missing" ? `${key} is not in ${lookup.file}` : `${key} stands twice in ${lookup.file}`;
    problems.add(first.placeOf(Object.values(lookup.on)[0]), "import/lookup", key, message, lookup.why);
    return null;
  }
  const text = valueOf(rule.from);
  if (rule.map) {
    const found = mapped(rule.from, rule.map, text);
    return found === null ? null : { text: found };
  }
  if (text === "") return { text };
  if (rule.date) {
    const [date, ...others] = readingsOf(text, rule.date);
    if (date !== undefined && others.length === 0) return { text: date };
    const message = `${rule.from} "${text}" ${date === undefined ? "is no date in the mapping's forms" : "can be two dates"}`;
    const hint =
      date === undefined
        ? `they are ${rule.date.join(", ")}`
        : `${[date, ...others].join(" or ")}? leave one form`;
    problems.add(first.placeOf(rule.from), "import/date", `${rule.from} ${text}`, message, hint);
    return null;
  }
  if (rule.integer) {
    const value = wholeNumber(text);
    if (value !== null) return { text: String(value) };
    const message = `${rule.from} "${text}" is not a whole number`;
    problems.add(
      first.placeOf(rule.from),
      "import/integer",
      `${rule.from} ${text}`,
      message,
      "digits, with commas between thousands",
    );
    return null;
  }
  return { text };
}
