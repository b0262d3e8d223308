import { createHash } from "node:crypto";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { descriptorFiles } from "../../../../scripts/pipeline/export/descriptors/descriptor-files.ts";
import { fileFacts } from "../../../../scripts/pipeline/export/descriptors/file-facts.ts";
import { tableFiles } from "../../../../scripts/pipeline/export/table-files.ts";
import { DOWNLOAD_TABLES } from "../../../../src/model/downloads/download-tables.ts";
import { textOfSpreadsheet } from "../../../../src/model/spreadsheet-text.ts";
import { schemaFile } from "../../../schemas/schema-file.ts";
import { validatorOf } from "../../../schemas/validator.ts";
import { shippedRecords } from "../../../views/shipped-records.ts";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

interface WebColumn {
  readonly name: string;
  readonly required: boolean;
  readonly separator?: string;
  readonly datatype: string | { base: string; format: string };
}

interface WebTable {
  readonly url: string;
  readonly tableSchema: {
    columns: WebColumn[];
    primaryKey?: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

const { dataset } = shippedRecords;
const tables = DOWNLOAD_TABLES.map((table) => {
  const [csv] = tableFiles(table, dataset);
  return { table, csv: csv!, file: fileFacts(csv!) };
});
const csvFiles = new Map(tables.map(({ csv }) => [csv.path, csv.bytes]));
const texts = new Map(
  descriptorFiles(tables, dataset).map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")]),
);
const dataPackage = JSON.parse(texts.get("datapackage.json")!) as { resources: Resource[] };
const onTheWeb = JSON.parse(texts.get("csv-metadata.json")!) as { tables: WebTable[] };

/** The cells of a CSV file by column, as they were before a mark was put in front. */
function columnsOf(path: string): Map<string, string[]> {
  const { data } = Papa.parse<string[]>(Buffer.from(csvFiles.get(path)!).toString("utf8").trimEnd());
  const [header, ...rows] = data;
  return new Map(header!.map((name, index) => [name, rows.map((row) => textOfSpreadsheet(row[index]!))]));
}

describe("datapackage.json", () => {
  it.each(["data-package-2.0-rules.json", "data-package-1.0.json"])("is valid by %s", (name) => {
    const validate = validatorOf(schemaFile(name));
    expect([validate(dataPackage), validate.errors]).toEqual([true, null]);
    expect(validate({ ...dataPackage, resources: [] })).toBe(false);
    expect(validate({ ...dataPackage, resources: [{ name: "x" }] })).toBe(false);
  });

  it("names every table, with the bytes and the checksum of its file", () => {
    expect(dataPackage.resources.map(({ name }) => name)).toEqual(DOWNLOAD_TABLES.map(({ name }) => name));
    for (const { path, bytes, hash } of dataPackage.resources) {
      const file = csvFiles.get(path)!;
      expect([path, bytes, hash]).toEqual([
        path,
        file.byteLength,
        `sha256:${createHash("sha256").update(file).digest("hex")}`,
      ]);
    }
  });

  it("says of every column what the file holds to", () => {
    for (const { path, schema } of dataPackage.resources) {
      const columns = columnsOf(path);
      expect([...columns.keys()]).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, type, constraints = {} } of schema.fields) {
        const cells = columns.get(name)!;
        const filled = cells.filter((cell) => cell !== "");
        if (constraints.required === true) expect([name, filled.length]).toEqual([name, cells.length]);
        const misfits = filled.filter(
          (cell) =>
            (type === "integer" && !/^\d+$/.test(cell)) ||
            (type === "boolean" && cell !== "true" && cell !== "false") ||
            (constraints.enum !== undefined && !constraints.enum.includes(cell)) ||
            (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell)),
        );
        expect([path, name, misfits]).toEqual([path, name, []]);
      }
    }
  });

  it("has keys that tell the rows apart, and that find the rows to which they point", () => {
    for (const { path, schema } of dataPackage.resources) {
      const columns = columnsOf(path);
      const rowCount = [...columns.values()][0]!.length;
      const keys = schema.primaryKey?.map((name) => columns.get(name)!) ?? [];
      const joined = new Set(
        [...Array(rowCount).keys()].map((row) => keys.map((cells) => cells[row]).join("/")),
      );
      if (keys.length > 0) expect([path, joined.size]).toEqual([path, rowCount]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(columnsOf(`${reference.resource}.csv`).get(reference.fields[0]!));
        const lost = columns.get(fields[0]!)!.filter((cell) => cell !== "" && !known.has(cell));
        expect([path, fields, lost]).toEqual([path, fields, []]);
      }
    }
  });
});

describe("csv-metadata.json (CSV on the Web)", () => {
  it("describes every table, and points from table to table as the record does", () => {
    expect(onTheWeb.tables.map(({ url }) => url)).toEqual([...csvFiles.keys()]);
    for (const [index, { tableSchema }] of onTheWeb.tables.entries()) {
      const { schema } = dataPackage.resources[index]!;
      expect(tableSchema.primaryKey).toEqual(schema.primaryKey);
      expect(
        tableSchema.foreignKeys?.map(({ columnReference, reference }) => [
          columnReference,
          reference.resource,
          reference.columnReference,
        ]),
      ).toEqual(
        schema.foreignKeys?.map(({ fields, reference }) => [
          fields[0],
          `${reference.resource}.csv`,
          reference.fields[0],
        ]),
      );
    }
  });

  it("says of every column what the file holds to", () => {
    for (const { url, tableSchema } of onTheWeb.tables) {
      const columns = columnsOf(url);
      expect(tableSchema.columns.map(({ name }) => name)).toEqual([...columns.keys()]);
      for (const { name, required, datatype, separator } of tableSchema.columns) {
        const cells = columns.get(name)!;
        const filled = cells.filter((cell) => cell !== "");
        if (required) expect([name, filled.length]).toEqual([name, cells.length]);
        const values = separator === undefined ? filled : filled.flatMap((cell) => cell.split(separator));
        const form =
          typeof datatype === "object"
            ? new RegExp(`^(?:${datatype.format})$`)
            : datatype === "nonNegativeInteger"
              ? /^\d+$/
              : /^/;
        expect([url, name, values.filter((value) => !form.test(value))]).toEqual([url, name, []]);
      }
    }
  });
});

it("every descriptor explains every column in the same words", () => {
  const fields = dataPackage.resources.flatMap(({ schema }) => schema.fields);
  const columns = onTheWeb.tables.flatMap(({ tableSchema }) => tableSchema.columns);
  const meanings = DOWNLOAD_TABLES.flatMap((table) => Object.values(table.columns)).map(
    ({ meaning }) => meaning,
  );
  expect(fields.map(({ description }) => description)).toEqual(meanings);
  expect(columns.map((column) => (column as unknown as Record<string, string>)["dc:description"])).toEqual(
    meanings,
  );
});
