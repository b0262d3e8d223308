import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BuildNotes } from "../../scripts/site/build-notes.ts";

let site = "";
let file = "";
beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), "vacatur-notes-"));
  const notes = await BuildNotes.of(site);
  ({ file } = notes.plan({ number: 1, of: 1 }));
  writeFileSync(file, "");
  await notes.seal();
});
afterEach(() => {
  rmSync(site, { recursive: true });
  rmSync(dirname(file), { recursive: true });
});

it("goes on from the notes of the last build", async () => {
  const notes = await BuildNotes.of(site);
  expect(await notes.goOn()).toBeNull();
  expect(notes.kept).toEqual({ site, notes: [file] });
});

it("makes all pages where notes are gone", async () => {
  rmSync(file);
  const notes = await BuildNotes.of(site);
  expect(await notes.goOn()).toBe("notes of earlier builds are gone");
  expect(notes.kept).toBeNull();
});
