import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { DATA_LANGUAGE, LANGUAGES } from "../../src/model/language.ts";
import { bytesOf, pageAt, siteFiles, SITE_ROOT } from "./built-site.ts";
import { inKilobytes, tooHeavy } from "./grown-parts.ts";
import { weightOf, withImports } from "./loaded-files.ts";
import { DOWNLOADS, NAME_SEARCH, OTHER_DOWNLOADS, TEXT_SEARCH, type OtherBudget } from "./other-budgets.ts";
import { expectNone } from "./problems.ts";
import { heaviestResults } from "./search/first-search.ts";
import { useTextIndex } from "./search/text-index.ts";

const compressed = (bytes: Buffer) => brotliCompressSync(bytes).length;
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

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
function indexFiles(folder: string, pattern: RegExp): readonly number[] {
  const bundle = join(SITE_ROOT, folder, "pagefind");
  return readdirSync(bundle, { recursive: true, encoding: "utf8" })
    .filter((file) => pattern.test(file.replaceAll("\\", "/")))
    .map((file) => readFileSync(join(bundle, file)))
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

describe.each(LANGUAGES)("searching in the language %s", (language) => {
  const folder = language === DATA_LANGUAGE ? "" : `${language}/`;
  const names = compressed(bytesOf(`${folder}search/names.json`));
  const index = useTextIndex(language);

  it("for a name loads little", () => {
    expectWithin(NAME_SEARCH, {
      programs: programs("names-search", "whole-names"),
      styles: sum(filesOf(/^_astro\/options\..*\.css$/).map((file) => compressed(bytesOf(file)))),
      names,
    });
  });

  it("the text loads no more than it may, with the heaviest part of the index and the heaviest results", async () => {
    expectWithin(TEXT_SEARCH, {
      programs: programs("names-search", "whole-names") + weightOf(pageAt(`/${folder}search/`)).scripts,
      names,
      pagefind: sum(indexFiles(folder, /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta)$/)),
      filters: sum(indexFiles(folder, /^facets\.json$/)),
      index: indexFiles(folder, /^index\//)[0] ?? 0,
      results: await heaviestResults(index, language),
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
