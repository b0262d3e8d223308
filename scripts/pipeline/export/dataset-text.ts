import { datasetSchema, type Dataset } from "../../../src/model/dataset.ts";

/**
 * The dataset as a JSON file: one line, keys in the order of the schema, whatever order they came in.
 * @throws ZodError if it does not fit the schema by which the site reads it
 */
export function datasetText(dataset: Dataset): string {
  return `${JSON.stringify(datasetSchema.parse(dataset))}\n`;
}
