import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { releaseSchema, type Release } from "../../../src/model/release.ts";
import { ReleaseFolder, releasedOnce } from "./release-folder.ts";

const releaseOf = (folder: ReleaseFolder, number: number): Release =>
  releaseSchema.parse(JSON.parse(folder.read(`releases/${number}/release.json`)));

const CORRECTION =
  "2024-08-01-south,2024-08-01,batch,south-2022,number of convictions,about 40,about 41,Misread.,office-2022-release,figures/south-2022-convictions-40/value";

/** One published figure is corrected, with its entry; the edition is still the old one. */
function correctOneFigure(folder: ReleaseFolder): void {
  folder.edit("tables/figures.csv", "south-2022,,convictions,about,40,", "south-2022,,convictions,about,41,");
  folder.add("corrections", CORRECTION);
}

describe("the first release", () => {
  it("keeps every table as it is, with its checksum, and says nothing of changes", () => {
    const folder = releasedOnce();
    expect(folder.printed).toBe("release 1, state of 2024-07-01: the first\n");
    const { number, as_of, changes, files } = releaseOf(folder, 1);
    expect({ number, as_of, changes }).toEqual({ number: 1, as_of: "2024-07-01", changes: [] });
    const kept = JSON.parse(folder.read("releases/1/tables.json")) as Record<string, string[]>;
    expect(Object.keys(kept)).toEqual(files.map((file) => file.path));
    expect(files.map((file) => file.path)).toContain("tables/figures.csv");
    for (const { path: file, sha256 } of files) {
      expect(kept[file]!.join("\n")).toBe(folder.read(file));
      expect(createHash("sha256").update(folder.read(file)).digest("hex")).toBe(sha256);
    }
    expect(folder.read("releases/CHANGELOG.md")).toContain("## Release 1, state of 2024-07-01");
    expect(folder.issues()).toEqual([]);
  });

  it("gives the same bytes from the same tables", () => {
    const [one, other] = [releasedOnce(), releasedOnce()];
    for (const file of ["releases/1/release.json", "releases/1/tables.json", "releases/CHANGELOG.md"])
      expect(one.read(file)).toBe(other.read(file));
  });

  it("records new ids, which are published with it", () => {
    const folder = new ReleaseFolder();
    folder.add("agencies", "testford-transit,Testford Transit Police,,ZZ,south-zz,municipal-police");
    folder.moveTo("2024-07-01");
    expect(folder.release()).toBe(0);
    expect(folder.read("published-ids.csv")).toContain("agencies,testford-transit,2024-07-01\n");
  });
});

describe("a second release after one figure was corrected", () => {
  it("has exactly that change, with its reason, and the first release is still there as it was", () => {
    const folder = releasedOnce();
    const before = folder.read("releases/1/release.json") + folder.read("releases/1/tables.json");
    correctOneFigure(folder);
    folder.moveTo("2024-08-01");
    expect(folder.release()).toBe(0);
    expect(folder.printed).toBe("release 2, state of 2024-08-01: 0 added, 1 changed, 0 removed\n");
    const second = releaseOf(folder, 2);
    expect(second.changes).toEqual([
      {
        kind: "modified",
        table: "figures",
        record: "south-2022-convictions-40",
        field: "value",
        old_value: "40",
        new_value: "41",
        reason: "Misread.",
        entry: "corrections/2024-08-01-south",
        about: ["figures/south-2022-convictions-40", "batches/south-2022"],
      },
    ]);
    expect(second.entries).toEqual(["corrections/2024-08-01-south", "changes/2024-08-01-edition"]);
    expect(folder.read("releases/1/release.json") + folder.read("releases/1/tables.json")).toBe(before);
    const log = folder.read("releases/CHANGELOG.md");
    expect(log).toContain(
      "- Changed `figures/south-2022-convictions-40/value`: “40” → “41”. Misread. (corrections/2024-08-01-south)\n",
    );
    expect(log.indexOf("## Release 2")).toBeLessThan(log.indexOf("## Release 1"));
    expect(folder.build().dataset?.releases.map(({ number }) => number)).toEqual([1, 2]);
    expect(folder.build().dataset?.unreleased).toEqual([]);
  });

  it("can be tried first: nothing is written then", () => {
    const folder = releasedOnce();
    correctOneFigure(folder);
    folder.moveTo("2024-08-01");
    expect(folder.release("--dry-run")).toBe(0);
    expect(folder.printed).toContain("0 added, 1 changed, 0 removed.");
    expect(readdirSync(path.join(folder.data, "releases")).sort()).toEqual(["1", "CHANGELOG.md"]);
  });
});

describe("a release is refused", () => {
  const refused = (folder: ReleaseFolder, why: string) => {
    expect(folder.release()).toBe(1);
    expect(folder.printed).toContain(`release: not made: ${why}`);
    expect(existsSync(path.join(folder.data, "releases/2"))).toBe(false);
  };

  it("where nothing changed, whatever the day", () => {
    const folder = releasedOnce();
    refused(folder, "nothing changed since release 1 of 2024-07-01\n");
    folder.moveTo("2024-08-01");
    refused(folder, "nothing changed since release 1 of 2024-07-01\n");
  });

  it("where the dataset has errors, with the report", () => {
    const folder = releasedOnce();
    folder.edit(
      "tables/figures.csv",
      "south-2022,,convictions,about,40,",
      "south-2022,,convictions,about,41,",
    );
    refused(folder, "the dataset has 1 error: run npm run data\n");
    expect(folder.printed).toContain('error    release/unlogged value was published as "40" in release 1');
  });

  it("where a warning stands that nobody waived", () => {
    const folder = releasedOnce();
    folder.edit(
      "tables/figures.csv",
      "sample-brook,convictions,exactly,4,",
      "sample-brook,convictions,exactly,5,",
    );
    folder.add(
      "changes",
      "2024-07-02-brook,2024-07-01,updated,batch,north-2021,Counted again.,figures/north-2021-sample-brook-convictions-4",
    );
    refused(folder, "the dataset has 1 warning: correct them, or waive them in waivers.csv\n");
  });

  it("where the edition is not a later one, or the log does not tell of it", () => {
    const folder = releasedOnce();
    folder.edit("tables/figures.csv", "One paper.", "One paper; the other has 12.");
    folder.add(
      "changes",
      "2024-07-02-note,2024-07-01,updated,batch,north-2021,Said more.,figures/north-2021-convictions-13/note",
    );
    refused(
      folder,
      "as_of in edition.json is 2024-07-01, and release 1 speaks for 2024-07-01: move as_of forward",
    );
    folder.edit("edition.json", '"2024-07-01"', '"2024-08-01"');
    refused(folder, "changes.csv has no row of the kind edition with changed_on 2024-08-01");
  });

  it("where the call makes no sense", () => {
    const folder = new ReleaseFolder();
    expect(folder.release("--day", "2024-08-01")).toBe(2);
    expect(folder.printed).toContain("npm run release -- [--data DIR]");
  });
});
