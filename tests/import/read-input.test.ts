import { expect, test, describe } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { mappingSchema, type Mapping } from "../../scripts/import/mapping.ts";
import { readInput } from "../../scripts/import/read-input.ts";

/** How a file is read, the rest of the mapping being as by default. */
const form = (input: object): Mapping["input"] =>
  mappingSchema.parse({
    title: "x",
    about: "x",
    input,
    tables: [{ table: "agencies", new_rows: true, columns: {} }],
  }).input;

async function read(bytes: string | Uint8Array, input: object) {
  const { columns, rows, problems } = await readInput(
    "in",
    typeof bytes === "string" ? Buffer.from(bytes) : bytes,
    form(input),
  );
  return {
    columns,
    rows: rows.map(({ cells }) => Object.values(cells)),
    problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    all: rows,
  };
}

const WANTED = {
  columns: ["name", "date", "votes"],
  rows: [
    ["Ann A.", "2024-05-06", "7"],
    ["Bo, B.", "", "0"],
  ],
  problems: [],
};

describe("one list in every form", () => {
  test("CSV, with a byte order mark, CRLF and no last line end", async () => {
    expect(
      await read('\uFEFFname,date,votes\r\nAnn A.,2024-05-06,7\r\n"Bo, B.",,0', { format: "csv" }),
    ).toMatchObject(WANTED);
  });
  test("TSV", async () => {
    expect(
      await read("name\tdate\tvotes\nAnn A.\t2024-05-06\t7\nBo, B.\t\t0\n", { format: "tsv" }),
    ).toMatchObject(WANTED);
  });
  test("CSV whose header is the last line", async () => {
    expect(
      await read('Ann A.,2024-05-06,7\n"Bo, B.",,0\nname,date,votes\n', { format: "csv", header: "last" }),
    ).toMatchObject(WANTED);
  });
  test("JSON below two names", async () => {
    const records = [
      { name: "Ann A.", date: "2024-05-06", votes: 7 },
      { name: "Bo, B.", votes: 0, date: null },
    ];
    expect(
      await read(JSON.stringify({ a: { b: records } }), { format: "json", records: "a.b" }),
    ).toMatchObject(WANTED);
  });
  test("XLSX, with a real date and real numbers, from a sheet by name", async () => {
    const sheet = [
      [{ value: "name" }, { value: "date" }, { value: "votes" }],
      [
        { value: "Ann A." },
        { value: new Date("2024-05-06T00:00:00Z"), type: Date, format: "m/d/yy" },
        { value: 7 },
      ],
      [{ value: "Bo, B." }, null, { value: 0 }],
    ];
    const workbook = await writeWorkbook([
      { sheet: "Other", data: [[{ value: "x" }]] },
      { sheet: "List", data: sheet },
    ]).toBuffer();
    expect(await read(workbook, { format: "xlsx", sheet: "List" })).toMatchObject(WANTED);
    const lacking = await read(workbook, { format: "xlsx", sheet: "Lists" });
    expect(lacking.problems).toEqual(['1:1 the workbook has no sheet "Lists"']);
  });
  test("windows-1252", async () => {
    const bytes = Buffer.from("name\nJosé\n", "latin1");
    expect((await read(bytes, { format: "csv", encoding: "windows-1252" })).rows).toEqual([["José"]]);
    expect((await read(bytes, { format: "csv" })).problems).toEqual(["1:1 the file is not utf-8"]);
  });
});

describe("a cell", () => {
  test("keeps its spaces unless the mapping says otherwise; an empty value is what the mapping calls one", async () => {
    const text = 'a,b\n" x \r\n  y ",N/A\n';
    expect((await read(text, { format: "csv" })).rows).toEqual([[" x \n  y ", "N/A"]]);
    expect((await read(text, { format: "csv", spaces: "collapse", empty: ["N/A"] })).rows).toEqual([
      ["x y", ""],
    ]);
  });

  test("knows its place, also after quoted line ends and an accent", async () => {
    const { all } = await read('a,b\n"x\ny",1\né,2\n', { format: "csv" });
    expect(all.map((row) => row.placeOf("b"))).toEqual([
      { file: "in", line: 3, column: 4 },
      { file: "in", line: 4, column: 3 },
    ]);
  });
});

describe("what cannot be read is told with its place", () => {
  test.each([
    ["a,b\n1\n2,3\n", "csv", ["2:1 the row has 1 cells; the header has 2"]],
    ['a,b\n1,x"y\n', "csv", ["2:3 a quotation mark stands where none may stand"]],
    ['a,b\n1,"x\n', "csv", ["2:3 this cell opens with a quotation mark and is never closed"]],
    ["a,a\n1,2\n", "csv", ['1:3 column "a" stands twice']],
    ["", "csv", ["1:1 the file has no rows"]],
    ["{", "json", ["1:1 the file is not JSON"]],
    ['{"a":1}', "json", ["1:1 there is no list of records"]],
    [
      '[{"a":1},[2],{"a":{"b":1}}]',
      "json",
      ["2:1 this is not a record with names", "3:1 a holds a list or a record"],
    ],
    ["a,b\n", "xlsx", ["1:1 the file is not a workbook"]],
  ])("%j as %s", async (text, format, problems) => {
    expect((await read(text, { format })).problems).toEqual(problems);
  });
});
