import { checkedDataset } from "../../src/model/dataset-files.ts";
import { Records } from "../../src/model/records.ts";
import { fileLines } from "../../src/site/file-lines.ts";

/** The record as it is published: what `npm run data` made of the tables. Editors change it: see `first-release.ts`. */
export const shippedRecords = new Records(checkedDataset((path) => fileLines(`data/generated/${path}`)));
