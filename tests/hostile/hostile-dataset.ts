import { readFileSync, readdirSync } from "node:fs";
import { derive } from "../../scripts/pipeline/derive/derive.ts";
import { buildDataset } from "../../scripts/pipeline/build-dataset.ts";
import type { SourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { TABLE_LIST, type Tables } from "../../src/model/tables.ts";
import { baseSource, shippedSource } from "../pipeline/source-in-memory.ts";
import { HOSTILE_STRINGS } from "./hostile-strings.ts";

type Row = Record<string, unknown>;

/** Columns by whose texts people are told apart. */
const OF_NAMES = /^(?:given_name|family_name|also_known_as)$/;

/** Columns whose texts are a fixed form, by which programs tell places: anything else in them is refused on loading. */
const OF_FORM = new Set(["fips", "state"]);

function built(source: SourceFolder): Dataset {
  const { dataset, issues } = buildDataset(source, derive);
  if (dataset === null) throw new Error(issues.map(({ message }) => message).join("\n"));
  return dataset;
}

/** The small invented dataset, built. */
export function cleanDataset(): Dataset {
  return built(baseSource());
}

/** The ids of the officers whom the prose of the site names: a record without them has no site. */
function officersInProse(): readonly string[] {
  const folder = new URL("../../src/content/en/", import.meta.url);
  const text = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  return [...new Set([...text.join("\n").matchAll(/<Officer id="([^"]+)"/g)].map(([, id]) => id!))].sort();
}

/** The tables with an officer more for each id, like the one who was convicted. */
function withOfficers(tables: Tables, ids: readonly string[]): Tables {
  const more = ids.filter((id) => !tables.officers.some(({ officer_id: present }) => present === id));
  const model = tables.officers.find(({ inclusion_basis: basis }) => basis === "convicted")!;
  const own = <T extends { readonly officer_id: string | null }>(rows: readonly T[]) =>
    rows.filter(({ officer_id: id }) => id === model.officer_id);
  return {
    ...tables,
    officers: [...tables.officers, ...more.map((id) => ({ ...model, officer_id: id }))],
    officer_events: [
      ...tables.officer_events,
      ...more.flatMap((id) =>
        own(tables.officer_events).map((event) => ({
          ...event,
          officer_id: id,
          event_id: event.event_id.replace(model.officer_id, id),
          case_id: event.case_id?.replace(model.officer_id, id) ?? null,
        })),
      ),
    ],
    batch_officers: [
      ...tables.batch_officers,
      ...more.flatMap((id) => own(tables.batch_officers).map((tie) => ({ ...tie, officer_id: id }))),
    ],
  };
}

/** The tables with a hostile string in every cell of text, one after the other; also in cells that were empty. */
function made(tables: Tables): Tables {
  let next = 0;
  const hostile = (column: string) => {
    const { text } = HOSTILE_STRINGS[next++ % HOSTILE_STRINGS.length]!;
    return OF_NAMES.test(column) ? `${text} X${next}` : text;
  };
  const cell = (kind: string, column: string, value: unknown) => {
    if (kind === "text" || kind === "quote") return hostile(column);
    if (kind === "list") return [...new Set([hostile(column), hostile(column)])];
    return value;
  };
  const rows = TABLE_LIST.map(({ name, columns }) => [
    name,
    (tables[name] as readonly Row[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          OF_FORM.has(column) || column === "previous_ids" || column === "cells"
            ? value
            : cell(columns[column]!.kind, column, value),
        ]),
      ),
    ),
  ]);
  return Object.fromEntries(rows) as Tables;
}

/** A dataset as the checks would never let it through: hostile strings in every text. `whole`: of the shipped record's size. */
export function hostileDataset(whole: boolean): Dataset {
  const clean = whole ? built(shippedSource()) : cleanDataset();
  const tables = made(withOfficers(clean.tables, officersInProse()));
  const redirects = clean.redirects.map((redirect, index) => ({
    ...redirect,
    reason: HOSTILE_STRINGS[index % HOSTILE_STRINGS.length]!.text,
  }));
  return { ...clean, redirects, unreleased: [], tables, derived: derive(tables) };
}
