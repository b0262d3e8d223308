import { readFileSync } from "node:fs";
import { join } from "node:path";
import { datasetSchema } from "../model/dataset.ts";
import { Records } from "../model/records.ts";
import { languageOf } from "./addresses.ts";
import { DATA_LANGUAGE } from "../model/language.ts";
import { GENERATED, MAKE_ANEW } from "./generated.ts";
import { notebook } from "./notes/notebook.ts";

const FILE = join(GENERATED, "dataset.json");

function load(): Records {
  let text: string;
  try {
    text = readFileSync(FILE, "utf8");
  } catch {
    throw new Error(`${FILE} is missing: ${MAKE_ANEW} first`);
  }
  const parsed = datasetSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    const place = first ? `${first.path.join(".")}: ${first.message}` : "";
    throw new Error(`${FILE} does not fit the schema (${place}): ${MAKE_ANEW} again`);
  }
  const notes = notebook();
  const found = new Records(parsed.data, DATA_LANGUAGE, notes?.listener);
  notes?.open(found);
  return found;
}

/** The whole record, read and checked once a build. */
export const records = load();

/** The record for the reader of a page, whose language stands in its address. */
export function recordsFor(url: URL): Records {
  return records.in(languageOf(url.pathname));
}
