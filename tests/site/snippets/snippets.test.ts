import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite, type RunningServer } from "../../../scripts/site/serve-site.ts";
import type { Tables } from "../../../src/model/tables.ts";
import { pages, SITE_BASE, SITE_ROOT, textOfFile } from "../built-site.ts";
import { attribute, byTag, textOf } from "../dom.ts";
import { answered, isHere, printed } from "./run.ts";

const hasPython = await isHere("python3");

let server: RunningServer;
beforeAll(async () => {
  server = await serveSite({ root: SITE_ROOT, base: SITE_BASE }, 0);
});
afterAll(() => server.close());

const downloads = pages.find(({ address }) => address === "/data/")!;

/** What a reader copies from the page of the downloads, by language. */
const SNIPPETS = new Map(
  byTag(downloads.document, "figure").flatMap((figure) => {
    const [caption, button] = [byTag(figure, "figcaption")[0], byTag(figure, "copy-button")[0]];
    const lines = button === undefined ? undefined : attribute(button, "data-copy");
    return caption === undefined || lines === undefined ? [] : [[textOf(caption).trim(), lines] as const];
  }),
);

/** The lines of a language with the files taken from another place than the one published. */
function takenFrom(language: string, files: string): string {
  const lines = SNIPPETS.get(language)!;
  const published = /https?:\/\/[^"']*\/data\/downloads\//g;
  expect(lines).toMatch(published);
  return lines.replace(published, files);
}

const served = () => `${server.address}data/downloads/`;

const figures = JSON.parse(textOfFile("data/downloads/figures.json")) as Tables["figures"];
const wanted = figures
  .filter((row) => row.standing === "used" && row.measure === "convictions" && row.officer_id === null)
  .map(({ batch_id, qualifier, value }) => `${batch_id} ${qualifier} ${value}`)
  .sort();

describe("the lines that a reader copies print the numbers in use, with their qualifiers:", () => {
  it("JavaScript", async () => {
    expect(wanted.length).toBeGreaterThan(20);
    const lines = takenFrom("JavaScript", served());
    expect(await printed(process.execPath, ["--input-type=module", "-e", lines])).toEqual(wanted);
  });

  it.runIf(hasPython)("Python, with nothing but what comes with it", async () => {
    expect(await printed("python3", ["-c", takenFrom("Python", served())])).toEqual(wanted);
  });

  // DuckDB reads addresses by an extension that it fetches; the files themselves are the same.
  it("SQL, in DuckDB", async () => {
    expect(await answered(takenFrom("SQL (DuckDB)", `${SITE_ROOT}/data/downloads/`))).toEqual(wanted);
  });
});
