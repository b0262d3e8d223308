import { unreadable, type Input, type InputRow } from "./input.ts";
import type { InputForm } from "./mapping.ts";
import { problemAt, type Problem } from "./problem.ts";

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list to which names lead; `undefined` where they lead to none. */
function listAt(value: unknown, names: readonly string[]): readonly unknown[] | undefined {
  const found = names.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);
  return Array.isArray(found) ? found : undefined;
}

/** The text of a plain value; `undefined` for a list or a record. */
function plainText(value: unknown): string | undefined {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** Reads a list of records of a JSON file. A place is the number of the record; a name that a record lacks is empty. */
export function readJsonRecords(file: string, bytes: Uint8Array, form: InputForm): Input {
  const failed = (message: string, hint: string): Input =>
    unreadable(problemAt({ file, line: 1, column: 1 }, "import/file", message, hint));
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder(form.encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    return failed("the file is not JSON", error instanceof Error ? error.message : String(error));
  }
  const list = listAt(value, form.records?.split(".") ?? []);
  if (!list)
    return failed(
      "there is no list of records",
      "set input.records in the mapping to the names that lead to it",
    );
  const problems: Problem[] = [];
  const columns = [...new Set(list.flatMap((record) => (isRecord(record) ? Object.keys(record) : [])))];
  const rows = list.flatMap((record, index): InputRow[] => {
    const place = { file, line: index + 1, column: 1 };
    if (!isRecord(record)) {
      problems.push(
        problemAt(
          place,
          "import/row",
          "this is not a record with names",
          "take it out of a copy of the file",
        ),
      );
      return [];
    }
    const cells: Record<string, string> = {};
    for (const name of columns) {
      const text = plainText(record[name]);
      cells[name] = text ?? "";
      if (text !== undefined) continue;
      const hint = "a cell holds one value; flatten it in a copy of the file";
      problems.push(problemAt(place, "import/row", `${name} holds a list or a record`, hint));
    }
    return [{ number: index + 1, cells, placeOf: () => place }];
  });
  return { columns, headerPlaceOf: () => ({ file, line: 1, column: 1 }), rows, problems };
}
