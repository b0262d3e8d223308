import { unreadable, type Input, type InputRow, type RawLine } from "./input.ts";
import { problemAt, type Problem } from "./problem.ts";

function headerProblems(file: string, header: RawLine): Problem[] {
  return header.texts.flatMap((name, index) => {
    const place = { file, ...(header.places[index] ?? { line: header.line, column: 1 }) };
    if (header.texts.indexOf(name) === index) return [];
    const message = name === "" ? "two columns have no name" : `column "${name}" stands twice`;
    return [problemAt(place, "import/duplicate-column", message, "give each column a name of its own")];
  });
}

function widthProblem(file: string, row: RawLine, header: RawLine): Problem {
  const message = `the row has ${row.texts.length} cells; the header has ${header.texts.length}`;
  const hint = "mend the row in a copy of the file; nothing is guessed about which cell is missing";
  return problemAt({ file, line: row.line, column: 1 }, "import/row", message, hint);
}

/** Lines as rows with named cells. Lines without any text are no rows. */
export function withHeader(file: string, lines: readonly RawLine[], where: "first" | "last"): Input {
  const filled = lines.filter(({ texts }) => texts.some((text) => text !== ""));
  const header = where === "first" ? filled[0] : filled.at(-1);
  if (!header) {
    const message = "the file has no rows";
    return unreadable(
      problemAt({ file, line: 1, column: 1 }, "import/file", message, "is it the right file?"),
    );
  }
  const placeIn = (line: RawLine) => (column?: string) => {
    const at = column === undefined ? -1 : header.texts.indexOf(column);
    return { file, ...(line.places[at] ?? { line: line.line, column: 1 }) };
  };
  const body = filled.filter((line) => line !== header);
  const problems = headerProblems(file, header);
  const rows: InputRow[] = [];
  for (const [index, line] of body.entries()) {
    if (line.texts.length !== header.texts.length) {
      problems.push(widthProblem(file, line, header));
      continue;
    }
    rows.push({
      number: index + 1,
      cells: Object.fromEntries(header.texts.map((name, at) => [name, line.texts[at] ?? ""])),
      placeOf: placeIn(line),
    });
  }
  return { columns: header.texts, headerPlaceOf: placeIn(header), rows, problems };
}
