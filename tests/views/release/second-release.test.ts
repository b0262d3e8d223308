import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { releaseFiles } from "../../../scripts/pipeline/export/release-files.ts";
import { statements } from "../../../src/model/downloads/statements.ts";
import { Records } from "../../../src/model/records.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { correctionsPage } from "../../../src/views/corrections-page.ts";
import { countyScope, wholeScope } from "../../../src/views/feed/feed-scope.ts";
import { feedOf } from "../../../src/views/feed/feed.ts";
import { plainText } from "../../../src/views/kit/inline.ts";
import { releaseListPage } from "../../../src/views/release-list-page.ts";
import { releasePage } from "../../../src/views/release-page.ts";
import { releasedOnce, type ReleaseFolder } from "../../scripts/release/release-folder.ts";
import { pageText } from "../page-text.ts";

const HEAD = { heading: "Corrections", kind: "Corrections", summary: ["How."] };

/** The record and its files as the site would have them. */
function published(folder: ReleaseFolder) {
  const { dataset, releases } = folder.build();
  if (dataset === null) throw new Error(folder.issues().join("\n"));
  const files = new Map([...releaseFiles(releases)].map(({ path, bytes }) => [path, bytes]));
  const sizes = new Map(
    [...files].map(([path, bytes]) => [path.slice("releases/".length), bytes.byteLength]),
  );
  return { records: new Records(dataset), files, sizes };
}

it("after one figure was corrected and released, the site tells of it everywhere, and the old release is still there", () => {
  const folder = releasedOnce();
  const before = published(folder);
  folder.edit("tables/figures.csv", "south-2022,,convictions,about,40,", "south-2022,,convictions,about,41,");
  folder.add(
    "corrections",
    "2024-08-01-south,2024-08-01,batch,south-2022,number of convictions,about 40,about 41,Misread.,office-2022-release,figures/south-2022-convictions-40/value",
  );

  folder.moveTo("2024-08-01");
  const between = published(folder);
  expect(batchPage(between.records, "south-2022").citation).toContain(
    "state of 1 August 2024 (after release 1)",
  );
  expect(pageText(releaseListPage(between.records))).toContain(
    "ahead of it by 1 change that will be in the next",
  );

  expect(folder.release()).toBe(0);
  const { records, files, sizes } = published(folder);

  const page = pageText(releasePage(records, "2", sizes));
  expect(page).toContain("Since release 1: 0 added, 1 changed, 0 removed.");
  expect(page).toContain("figures/south-2022-convictions-40/value");
  expect(page).toContain("Misread. (corrections/2024-08-01-south)");
  const delta = strFromU8(files.get("releases/2/changes.csv")!).trimEnd().split("\n");
  expect(delta.slice(1)).toEqual([
    "modified,figures,south-2022-convictions-40,value,40,41,Misread.,corrections/2024-08-01-south,figures/south-2022-convictions-40;batches/south-2022",
  ]);

  expect(pageText(correctionsPage(records, HEAD))).toMatch(/was “about 40”, is now “about 41”/);
  const batch = batchPage(records, "south-2022");
  expect(batch.changedOn).toBe("2024-08-01");
  expect(batch.citation).toContain("state of 1 August 2024 (release 2)");
  expect(plainText(batch.changes)).toContain("; as of release 2");
  for (const scope of [wholeScope(), countyScope(records, "south-zz")]) {
    const entries = feedOf(records, scope).entries.filter(({ day }) => day === "2024-08-01");
    const correction = entries.find(({ id }) => id.endsWith("#log-2024-08-01-south"));
    expect(correction?.title).toMatch(/^Correction: /);
    expect(entries.map(({ title }) => title)).toContain("Release 2 of the data");
  }
  const statement = [...statements.rows(records.dataset)].find(
    ({ record, field }) => record === "south-2022-convictions-40" && field === "value",
  );
  expect(statement).toMatchObject({ value: "41", first_published: "2024-07-01", last_changed: "2024-08-01" });

  for (const [path, bytes] of before.files) expect(files.get(path), path).toEqual(bytes);
  expect(pageText(releasePage(records, "1", sizes))).toContain("It is an old release.");
  const old = unzipSync(files.get("releases/1/vacatur-release-1.zip")!);
  expect(strFromU8(old["vacatur-release-1/tables/figures.csv"]!)).toContain(
    "south-2022-convictions-40,south-2022,,convictions,about,40,",
  );
});

it("a release is told in Spanish too", () => {
  const folder = releasedOnce();
  const { records, sizes } = published(folder);
  const spanish = records.in("es");
  expect(pageText(releasePage(spanish, "1", sizes))).toContain(
    "Es la primera versión: todo en ella era nuevo.",
  );
  expect(batchPage(spanish, "south-2022").citation).toContain("estado del 1 de julio de 2024 (versión 1)");
  expect(pageText(releaseListPage(spanish))).toContain("Las páginas del sitio muestran la última versión.");
});

it("there is no page for a release that was not made", () => {
  const { records, sizes } = published(releasedOnce());
  expect(() => releasePage(records, "2", sizes)).toThrow("there is no release 2");
});
