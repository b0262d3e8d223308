import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { Records } from "../../src/model/records.ts";
import { Notebook } from "../../src/site/notes/notebook.ts";
import { shippedRecords } from "../views/shipped-records.ts";

const shipped = shippedRecords.dataset;

describe("the notebook", () => {
  const folder = mkdtempSync(join(tmpdir(), "notes-"));
  const [site, file] = [join(folder, "site"), join(folder, "notes.jsonl")];
  mkdirSync(join(site, "officers"), { recursive: true });
  for (const name of ["a", "b", "c", "d"]) writeFileSync(join(site, "officers", `${name}.json`), "{}");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const [one, other] = shipped.tables.officers;
  const officer = (id: string | undefined) => id ?? "";

  async function noteAll(
    dataset: Dataset,
    into: string,
    keptNotes: readonly string[] | null,
    isOwn?: (group: string) => boolean,
  ) {
    const kept = keptNotes === null ? null : { site, notes: keptNotes };
    const notebook = new Notebook({ file: into, kept }, isOwn);
    const records = new Records(dataset, "en", notebook.listener);
    notebook.open(records);
    const groups: readonly (readonly [string, () => unknown])[] = [
      ["officers/a", () => records.find("officers", officer(one?.officer_id))],
      ["officers/b", () => records.find("officers", officer(other?.officer_id))],
      ["officers/c", () => "what asks for nothing"],
      [
        "officers/d",
        () => {
          notebook.hearOther();
          return records.find("officers", officer(other?.officer_id));
        },
      ],
    ];
    const keeps: string[] = [];
    for (const [group, make] of groups)
      if (notebook.keeps(group, `${group}.json`)) keeps.push(group);
      else await notebook.note(group, () => Promise.resolve(make()));
    notebook.close();
    return keeps;
  }

  it("keeps over several builds what rests on nothing that changed, and on nothing that is unknown", async () => {
    const officers = shipped.tables.officers.with(0, { ...one!, identity_note: "Changed." });
    const changed = { ...shipped, tables: { ...shipped.tables, officers } };
    expect(await noteAll(shipped, file, null)).toEqual([]);
    expect(await noteAll(shipped, `${file}.2`, [file])).toEqual(["officers/a", "officers/b"]);
    expect(await noteAll(changed, `${file}.3`, [file, `${file}.2`])).toEqual(["officers/b"]);
    const all = [file, `${file}.2`, `${file}.3`];
    expect(await noteAll(changed, `${file}.4`, all)).toEqual(["officers/a", "officers/b"]);
    expect(await noteAll(shipped, `${file}.5`, all)).toEqual(["officers/b"]);
  });

  it("keeps only what is of its own part", async () => {
    const ofB = (group: string) => group === "officers/b";
    expect(await noteAll(shipped, `${file}.own`, [file], ofB)).toEqual(["officers/b"]);
  });

  it("refuses a page of a group on which the notes are written down", async () => {
    const notebook = new Notebook({ file: `${file}.late`, kept: null });
    notebook.open(new Records(shipped, "en", notebook.listener));
    const note = (group: string) => notebook.note(group, () => Promise.resolve());
    await note("officers/a");
    await note("officers/a");
    await note("officers/b");
    await expect(note("officers/a")).rejects.toThrow("officers/a are not made one after the other");
  });

  it("keeps nothing whose file is gone", async () => {
    rmSync(join(site, "officers/b.json"));
    expect(await noteAll(shipped, `${file}.6`, [file])).toEqual(["officers/a"]);
  });
});
