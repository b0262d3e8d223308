import { expect, it } from "vitest";
import { DOWNLOAD_TABLES } from "../../../src/model/downloads/download-tables.ts";
import { openApi } from "../../../src/views/api/open-api.ts";
import { officerFile } from "../../../src/views/json/officer-file.ts";
import { schemaFile } from "../../schemas/schema-file.ts";
import { validatorOf2020 } from "../../schemas/validator.ts";
import { shippedRecords as records } from "../shipped-records.ts";

interface Description {
  readonly paths: Readonly<Record<string, { get: { operationId: string } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, { properties?: object }>> };
}

const description = openApi(records) as Description & Record<string, unknown>;

it("is valid by the official schema of OpenAPI 3.1", () => {
  const validate = validatorOf2020(schemaFile("openapi-3.1.json"));
  expect([validate(description), validate.errors]).toEqual([true, null]);
  expect(validate({ ...description, info: {} })).toBe(false);
  expect(validate({ ...description, paths: { officers: {} } })).toBe(false);
});

it("points nowhere but to what it has", () => {
  const text = JSON.stringify(description);
  const names = [...text.matchAll(/"#\/components\/schemas\/([^"/]+)/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !(name in description.components.schemas))).toEqual([]);
  const operations = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(new Set(operations).size).toBe(operations.length);
});

it("has a schema with every column of every table", () => {
  for (const { name, columns } of DOWNLOAD_TABLES)
    expect(Object.keys(description.components.schemas[`${name}_row`]?.properties ?? {})).toEqual(
      Object.keys(columns),
    );
});

it("says of everything that is computed about a record what it is", () => {
  const undescribed = (name: string, schema: unknown): string[] => {
    if (schema === null || typeof schema !== "object") return [];
    const { properties = {} } = schema as { properties?: Readonly<Record<string, object>> };
    const own = Object.entries(properties).filter(([, property]) => !("description" in property));
    const below = Object.entries(schema).flatMap(([key, part]) => undescribed(`${name}/${key}`, part));
    return [...own.map(([property]) => `${name}/${property}`), ...below];
  };
  const names = ["officer_status", "officer_share", "batch_numbers", "scope_totals"];
  names.push("timeline_entry", "pledge_answers", "coverage_cell");
  for (const name of names) {
    const schema = description.components.schemas[name];
    expect(schema, name).toHaveProperty("description");
    expect(undescribed(name, schema)).toEqual([]);
  }
});

it("refuses a record with a value, a column or a code that is none", () => {
  const validate = validatorOf2020(description, "/components/schemas/officer_file");
  const file = officerFile(records, "joseph-franco");
  const changed = (record: object) => ({ ...file, record: { ...file.record, ...record } });
  expect([validate(file), validate.errors]).toEqual([true, null]);
  expect(validate(changed({ inclusion_basis: "rumour" }))).toBe(false);
  expect(validate(changed({ family_name: null }))).toBe(false);
  expect(validate(changed({ status: "convicted" }))).toBe(false);
  expect(validate({ ...file, related: { rumours: [{}] } })).toBe(false);
});
