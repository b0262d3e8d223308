import { quotingIssue } from "../pipeline/read/record-shape.ts";
import { CsvRecords } from "../pipeline/read/records.ts";
import { withHeader } from "./header.ts";
import { unreadable, type Input } from "./input.ts";
import type { InputForm } from "./mapping.ts";
import { problemAt } from "./problem.ts";

function decoded(bytes: Uint8Array, encoding: InputForm["encoding"]): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

/** Reads a file of separated values; line ends, also inside quotation marks, become LF. */
export function readDelimited(file: string, bytes: Uint8Array, form: InputForm): Input {
  const text = decoded(bytes, form.encoding);
  if (text === null) {
    const message = `the file is not ${form.encoding}`;
    const hint = "set input.encoding in the mapping to what it is";
    return unreadable(problemAt({ file, line: 1, column: 1 }, "import/file", message, hint));
  }
  const records = text === "" ? [] : [...CsvRecords.of(text, form.format === "tsv" ? "\t" : ",")];
  const misquoted = records.flatMap((record) => {
    const issue = quotingIssue(file, record);
    return issue ? [problemAt(issue, "import/row", issue.message, issue.hint)] : [];
  });
  const lines = records
    .filter((record) => record.misquoted === null)
    .map(({ line, cells }) => ({
      line,
      texts: cells.map((cell) => cell.text),
      places: cells.map(({ line: at, column }) => ({ line: at, column })),
    }));
  const input = withHeader(file, lines, form.header);
  return { ...input, problems: [...misquoted, ...input.problems] };
}
