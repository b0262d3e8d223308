import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkedDataset, DATASET_FOLDER, DatasetMisfit } from "../model/dataset-files.ts";
import type { Dataset } from "../model/dataset.ts";
import { Records } from "../model/records.ts";
import { languageOf } from "./addresses.ts";
import { DATA_LANGUAGE } from "../model/language.ts";
import { fileLines } from "./file-lines.ts";
import { GENERATED, MAKE_ANEW } from "./generated.ts";
import { notebook } from "./notes/notebook.ts";

function read(): Dataset {
  const folder = join(GENERATED, DATASET_FOLDER);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: ${MAKE_ANEW} first`);
  try {
    return checkedDataset((path) => fileLines(join(GENERATED, path)));
  } catch (error) {
    if (!(error instanceof DatasetMisfit)) throw error;
    throw new Error(`${GENERATED} does not fit the schema (${error.message}): ${MAKE_ANEW} again`, {
      cause: error,
    });
  }
}

function load(): Records {
  const notes = notebook();
  const found = new Records(read(), DATA_LANGUAGE, notes?.listener);
  notes?.open(found);
  return found;
}

/** The whole record, read and checked once a build. */
export const records = load();

/** The record for the reader of a page, whose language stands in its address. */
export function recordsFor(url: URL): Records {
  return records.in(languageOf(url.pathname));
}
