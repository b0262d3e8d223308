import { readFileSync } from "node:fs";
import { derive } from "../../../scripts/pipeline/derive/derive.ts";
import { editionSchema, type Dataset } from "../../../src/model/dataset.ts";
import { releaseSchema } from "../../../src/model/release.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { tablesFrom } from "./tables-from.ts";

const DIRECTORY = new URL("../../../data/releases/1/", import.meta.url);
const jsonOf = (name: string): unknown => JSON.parse(readFileSync(new URL(name, DIRECTORY), "utf8"));
const files = jsonOf("tables.json") as Readonly<Record<string, readonly string[]>>;
const textOf = (file: string) => (files[file] ?? []).join("\n");

/** The tables of release 1. They never change, whatever editors do: what is made of them may be held against typed words and numbers. */
export function firstReleaseTables(): Tables {
  return tablesFrom(textOf);
}

/** The whole record as it was in release 1, as it is derived from its tables now. */
export function firstReleaseDataset(): Dataset {
  const tables = firstReleaseTables();
  return {
    edition: editionSchema.parse(JSON.parse(textOf("edition.json"))),
    redirects: [],
    releases: [releaseSchema.parse(jsonOf("release.json"))],
    unreleased: [],
    tables,
    derived: derive(tables),
  };
}
