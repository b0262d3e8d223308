import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytesOf, pageAt, siteFiles, SITE_ROOT } from "./built-site.ts";
import { inKilobytes, tooHeavy } from "./grown-parts.ts";
import { weightOf, withImports } from "./loaded-files.ts";
import { DOWNLOADS, NAME_SEARCH, OTHER_DOWNLOADS, TEXT_SEARCH, type OtherBudget } from "./other-budgets.ts";
import { expectNone } from "./problems.ts";

const compressed = (bytes: Buffer) => brotliCompressSync(bytes).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** How many results are drawn at first, of pages and of sources together. */
const EXCERPTS = 16;

function filesOf(pattern: RegExp): readonly string[] {
  return siteFiles.filter((file) => pattern.test(file));
}

/** The programs that a search loads besides those of the page, with what they import. */
function programs(...names: readonly string[]): number {
  const entries = names.flatMap((name) => filesOf(new RegExp(`^_astro/${name}\\.[^/]*\\.js$`)));
  expect(entries).toHaveLength(names.length);
  const files = new Set(entries.flatMap((file) => withImports(file)));
  return sum([...files].map((file) => compressed(bytesOf(file))));
}

/** The bytes of the files of an index that a pattern fits, the largest first; they are compressed already, but for programs. */
function indexFiles(language: string, pattern: RegExp): readonly number[] {
  const folder = join(SITE_ROOT, language, "pagefind");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file.replaceAll("\\", "/")))
    .map((file) => readFileSync(join(folder, file)))
    .map((bytes) => Math.min(bytes.length, compressed(bytes)))
    .sort((a, b) => b - a);
}

function expectWithin({ kind, most, usual }: OtherBudget, weight: Readonly<Record<string, number>>): void {
  const parts = Object.entries(weight).map(([part, bytes]) => `${part} ${inKilobytes(bytes)}`);
  process.stdout.write(
    `${kind}: ${inKilobytes(sum(Object.values(weight)))} of ${most} kB; ${parts.join(", ")}\n`,
  );
  expectNone([tooHeavy(kind, weight, most, usual) ?? []].flat());
}

describe.each([
  ["in English", ""],
  ["in Spanish", "es"],
])("searching %s", (_, language) => {
  const names = compressed(bytesOf(join(language, "search/names.json").replaceAll("\\", "/")));

  it("for a name loads little", () => {
    expectWithin(NAME_SEARCH, {
      programs: programs("names-search", "whole-names"),
      styles: sum(filesOf(/^_astro\/options\..*\.css$/).map((file) => compressed(bytesOf(file)))),
      names,
    });
  });

  it("the text loads no more than it may, with the heaviest part of the index and the longest results", () => {
    const page = pageAt(language === "" ? "/search/" : `/${language}/search/`);
    expectWithin(TEXT_SEARCH, {
      programs: programs("names-search", "whole-names") + weightOf(page).scripts,
      names,
      pagefind: sum(indexFiles(language, /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/)),
      filters: sum(indexFiles(language, /^filter\//)),
      index: indexFiles(language, /^index\//)[0] ?? 0,
      excerpts: sum(indexFiles(language, /^fragment\//).slice(0, EXCERPTS)),
    });
  });
});

describe("the downloads", () => {
  const files = filesOf(/^data\/downloads\//).map(
    (file) =>
      [
        DOWNLOADS.find(({ kind }) => extname(file) === `.${kind}`) ?? OTHER_DOWNLOADS,
        bytesOf(file).length,
      ] as const,
  );

  it.each([...DOWNLOADS, OTHER_DOWNLOADS])("as $kind weigh at most $most kB together", (budget) => {
    const ofKind = files.filter(([one]) => one === budget).map(([, size]) => size);
    expectWithin(budget, { files: sum(ofKind) });
  });
});
