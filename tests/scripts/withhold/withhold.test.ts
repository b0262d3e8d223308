import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runWithhold } from "../../../scripts/withhold/run-withhold.ts";
import { releasedOnce, type ReleaseFolder } from "../release/release-folder.ts";

const NAME = "Zelda Freeman";

/** Calls the program with a list of one name; returns its exit code and all that it printed. */
function withhold(folder: ReleaseFolder, list: string | Uint8Array, ...args: string[]) {
  const place = mkdtempSync(path.join(tmpdir(), "names-"));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const file = path.join(place, "never-named.txt");
  writeFileSync(file, list);
  let printed = "";
  const print = (text: string) => (printed += text);
  const code = runWithhold([file, "--data", folder.data, ...args], { print, printError: print });
  return { code, printed };
}

/** Two releases; in both a title, an address and the id of a source name somebody who must not be named. */
function releasedWithName(): ReleaseFolder {
  const folder = releasedOnce();
  const source = "zine-2024-zelda-freeman,Zelda Freeman is free,The Testford Gazette,,news,2024-07-01,";
  folder.add("sources", `${source}https://gazette.example.com/freeman-zelda,,2024-07-02,full,`);
  folder.moveTo("2024-08-01");
  if (folder.release() !== 0) throw new Error(folder.printed);
  folder.edit("tables/sources.csv", "Zelda Freeman is free,", "Zelda Freeman goes home,");
  folder.moveTo("2024-09-01");
  folder.add(
    "changes",
    "2024-09-01-title,2024-09-01,updated,site,,The title was changed.,sources/zine-2024-zelda-freeman/title",
  );
  if (folder.release() !== 0) throw new Error(folder.printed);
  return folder;
}

const KEPT = [
  ...["1", "2", "3"].flatMap((number) => [`${number}/release.json`, `${number}/tables.json`]),
  "CHANGELOG.md",
].map((file) => `releases/${file}`);

const textOf = (folder: ReleaseFolder) => KEPT.map((file) => folder.read(file)).join("\n");

describe("npm run withhold", () => {
  it("takes a name out of every release and of the list of ids, and says where it is left", () => {
    const folder = releasedWithName();
    expect(textOf(folder)).toMatch(/Zelda Freeman goes home/);
    const first = folder.read("releases/1/tables.json");
    const { code, printed } = withhold(folder, `# who\n${NAME}\n`);
    expect(printed.replaceAll(folder.data, "data")).toMatchInlineSnapshot(`
      "withheld:
        release 2, tables/sources.csv: 3 places
        release 2, release.json: 2 places
        release 3, tables/changes.csv: 1 place
        release 3, tables/sources.csv: 3 places
        release 3, release.json: 4 places
        published-ids.csv: 1 place
      to be mended by hand, below data:
        tables/changes.csv:7
        tables/sources.csv:8
      "
    `);
    expect(code).toBe(1);
    expect(textOf(folder) + folder.read("published-ids.csv")).not.toMatch(/zelda|freeman/i);
    expect(textOf(folder)).toContain("[withheld] goes home");
    expect(folder.read("published-ids.csv")).toContain("sources,zine-2024-withheld,2024-08-01");
    expect(folder.read("releases/1/tables.json")).toBe(first);
  });

  it("leaves a dataset that can be built once the tables are mended and say so", () => {
    const folder = releasedWithName();
    withhold(folder, NAME);
    folder.edit("tables/sources.csv", "zine-2024-zelda-freeman", "zine-2024-withheld");
    folder.edit("tables/sources.csv", "Zelda Freeman goes home", "");
    folder.edit("tables/sources.csv", "https://gazette.example.com/freeman-zelda", "");
    folder.edit(
      "tables/changes.csv",
      "sources/zine-2024-zelda-freeman/title",
      "sources/zine-2024-withheld/title",
    );
    folder.add(
      "changes",
      "2024-09-02-withheld,2024-09-02,withdrawn,site,,A text of releases 2 and 3 was withheld.,sources/zine-2024-withheld/title;sources/zine-2024-withheld/url",
    );
    folder.edit("edition.json", `"as_of": "2024-09-01"`, `"as_of": "2024-09-02"`);
    expect(folder.issues()).toEqual([]);
    expect(withhold(folder, NAME)).toEqual({ code: 0, printed: "no name stands in a release\n" });
  });

  it("writes nothing where it is only asked", () => {
    const folder = releasedWithName();
    const before = textOf(folder);
    const { code, printed } = withhold(folder, NAME, "--dry-run");
    expect(code).toBe(1);
    expect(printed).toContain("would be withheld:\n");
    expect(textOf(folder)).toBe(before);
  });

  it("writes nothing where a release is not as it was released", () => {
    const folder = releasedWithName();
    folder.edit("releases/1/tables.json", "Officer indicted", "Officer accused");
    const before = textOf(folder);
    const { code, printed } = withhold(folder, NAME);
    expect(code).toBe(1);
    expect(printed).toContain("release/damaged");
    expect(textOf(folder)).toBe(before);
  });

  it.each([
    ["no names", "# nobody\n", "has no name in it"],
    [
      "the word that takes a name’s place",
      "Withheld Freeman\nwithheld\n",
      "a word that takes a name's place",
    ],
    ["letters in UTF-16", Buffer.from(`\uFEFF${NAME}\n`, "utf16le"), "is not UTF-8: save it as UTF-8"],
    ["letters in UTF-16 without a mark", Buffer.from(`${NAME}\n`, "utf16le"), "is not UTF-8"],
    ["letters in Windows-1252", Buffer.from("Zo\u00EB Freeman\n", "latin1"), "is not UTF-8"],
  ])("refuses a list with %s", (_, list, why) => {
    const { code, printed } = withhold(releasedOnce(), list);
    expect(code).toBe(2);
    expect(printed).toContain(why);
  });
});
