import { z } from "zod";
import { pledgeAnswersSchema } from "../../model/derived/answers.ts";
import { coverageCellSchema } from "../../model/derived/coverage.ts";
import { officerStatusSchema } from "../../model/derived/officer-status.ts";
import { timelineEntrySchema } from "../../model/derived/timeline.ts";
import { batchStepNumbersSchema, officerShareSchema, scopeTotalsSchema } from "../../model/derived/totals.ts";
import { TYPED_TABLES } from "../../model/downloads/download-tables.ts";
import { ID_PATTERN } from "../../model/id.ts";
import { SUBJECT_TABLES } from "../../model/subject-tables.ts";
import type { RecordType } from "../json/record-file.ts";
import { exactly, listOf, reference, type JsonSchema } from "./json-schema.ts";
import { partName, rowName } from "./row-schema.ts";

/** What is computed about records, by the name of its schema. */
const COMPUTED = {
  officer_status: officerStatusSchema,
  officer_share: officerShareSchema,
  batch_numbers: batchStepNumbersSchema,
  scope_totals: scopeTotalsSchema,
  timeline_entry: timelineEntrySchema,
  pledge_answers: pledgeAnswersSchema,
  coverage_cell: coverageCellSchema,
} as const;

const timeline = listOf(reference("timeline_entry"));
const shares = listOf(reference("officer_share"));
const answers = listOf(reference("pledge_answers"));
const totals = reference("scope_totals");

/** What is computed about each type of record. */
const DERIVED: Readonly<Record<RecordType, Readonly<Record<string, JsonSchema>>>> = {
  officer: { status: reference("officer_status"), totals, shares, timeline },
  batch: { numbers: reference("batch_numbers"), shares, timeline },
  county: { totals, coverage: listOf(reference("coverage_cell")), timeline },
  race: { pledge_answers: answers },
  pledge: { answers },
  person: { timeline },
  source: {},
};

/** The name of the schema of the files of a type of record. */
export function recordName(type: RecordType): string {
  return `${type}_file`;
}

function recordSchema(type: RecordType): JsonSchema {
  return {
    description: `The data of the page of one ${type}.`,
    ...exactly({
      type: { const: type },
      id: { type: "string", pattern: ID_PATTERN.source },
      permalink: { type: "string", format: "uri", description: "The address of the page." },
      edition: { type: "string", format: "date", description: "The day for which the record speaks." },
      licence: exactly({ name: { type: "string" }, address: { type: "string", format: "uri" } }),
      record: reference(rowName(SUBJECT_TABLES[type])),
      derived: { description: "What is computed about the record.", ...exactly(DERIVED[type]) },
      related: reference("related"),
      sources: listOf(reference(rowName("sources"))),
    }),
  };
}

/** Rows of other tables; what belongs to a table without such rows is left out. */
function relatedSchema(): JsonSchema {
  const tables = TYPED_TABLES.map(({ name }) => [
    name,
    { ...listOf(reference(partName(name))), minItems: 1 },
  ]);
  return {
    description:
      "Rows of other tables that bear on the record, by table; a table without such rows is left out.",
    type: "object",
    properties: Object.fromEntries(tables) as Record<string, JsonSchema>,
    additionalProperties: false,
  };
}

function computedSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema);
  return rest;
}

/** The schemas of the files of single records, and of what stands in them. */
export function recordSchemas(): Readonly<Record<string, JsonSchema>> {
  const types = Object.keys(DERIVED) as RecordType[];
  return {
    ...Object.fromEntries(types.map((type) => [recordName(type), recordSchema(type)])),
    related: relatedSchema(),
    ...Object.fromEntries(Object.entries(COMPUTED).map(([name, schema]) => [name, computedSchema(schema)])),
  };
}
