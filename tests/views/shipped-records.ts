import { readFileSync } from "node:fs";
import { datasetSchema } from "../../src/model/dataset.ts";
import { Records } from "../../src/model/records.ts";

/** The record as it is published: what `npm run data` made of the tables. */
export const shippedRecords = new Records(
  datasetSchema.parse(JSON.parse(readFileSync("data/generated/dataset.json", "utf8"))),
);
