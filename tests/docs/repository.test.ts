import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sourceFiles } from "../house/source-files.ts";

const root = new URL("../../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), "utf8");
const { scripts, license, version } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  license: string;
  version: string;
};
const GUIDES = [
  "README.md",
  "CONTRIBUTING.md",
  "data/README.md",
  "data/mappings/README.md",
  ...readdirSync(new URL("docs/", root))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The npm scripts that a text tells its reader to run. */
function toldScripts(text: string): string[] {
  const run = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name]) => name!);
  return [...new Set([...run, ...short])].sort();
}

it.each(GUIDES)("%s tells the reader to run scripts that exist", (guide) => {
  const told = toldScripts(read(guide));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((name) => !(name in scripts))).toEqual([]);
});

it("the README lists every npm script", () => {
  expect(toldScripts(read("README.md"))).toEqual(Object.keys(scripts).sort());
});

it("the README begins with the two commands", () => {
  const [, commands = ""] = read("README.md").split("```sh\n");
  expect(commands.split("\n")[0]).toMatch(/^npm ci && npm start\b/);
  expect(commands.split("\n")[1]).toMatch(/^npm ci && npm test\b/);
});

it.each([...GUIDES, "LICENSE-DATA"])("%s names only files and folders that are there", (guide) => {
  const text = read(guide);
  const folder = guide.includes("/") ? guide.slice(0, guide.lastIndexOf("/") + 1) : "";
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path]) => folder + path!);
  const paths = [...text.matchAll(/(?<![\w/.-])((?:src|scripts|tests|data|docs)\/[\w./-]*\w\/?)/g)].map(
    ([, path]) => path!,
  );
  const built = (path: string) => path.startsWith("data/generated");
  const missing = [...links, ...paths].filter((path) => !built(path) && !existsSync(new URL(path, root)));
  expect([...new Set(missing)]).toEqual([]);
});

it.each(GUIDES)("%s leads only to headings that are there", (guide) => {
  const links = [...read(guide).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)];
  const missing = links.filter(([, file = "", heading]) => {
    const text = read(file === "" ? guide : new URL(file, new URL(guide, root)).href);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) =>
      words
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replace(/\s/g, "-"),
    );
    return !headings.includes(heading ?? "");
  });
  expect(missing.map(([link]) => link)).toEqual([]);
});

/** Settings by which one program of ours tells another what to do: nobody sets them by hand. */
const BETWEEN_PROGRAMS =
  /^(?:BENCH_\w+|BUILD_NOTES|BUILD_WITHOUT|FAILED_TESTS_FILE|PAGE_PROGRAMS|PATH|PROGRAM_FILES)$/;

it("the README explains every setting that the programs read", () => {
  const readme = read("README.md");
  const own = ["astro.config.mjs", "vitest.config.ts"].map(read);
  const texts = [...sourceFiles("src", "scripts").map(({ text }) => text), ...own];
  const settings = new Set(
    texts.flatMap((text) => [
      ...[...text.matchAll(/process\.env(?:\.|\[")([A-Z_]+)/g)].map(([, name]) => name!),
      ...[...text.matchAll(/\{([^{}]*)\} = process\.env/g)].flatMap(
        ([, names]) => names!.match(/[A-Z_]{2,}/g) ?? [],
      ),
    ]),
  );
  for (const name of ["SITE_CONTACT", "SITE_NEVER_NAMED", "SITE_DATA", "SHARD", "BUILD_PROCESSES"])
    expect(settings).toContain(name);
  const ours = [...settings].filter((name) => !BETWEEN_PROGRAMS.test(name));
  expect(ours.filter((name) => !readme.includes(`| \`${name}\` `))).toEqual([]);
});

it("licences and citation agree with each other and with package.json", () => {
  const citation = read("CITATION.cff");
  const { first_published_on: published } = JSON.parse(read("data/edition.json")) as Record<string, string>;
  expect(license).toBe("MIT");
  expect(read("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) 2026 The Vacatur contributors\n/);
  expect(read("LICENSE-DATA")).toContain("https://creativecommons.org/licenses/by/4.0/");
  expect(citation).toMatch(/^cff-version: 1\.2\.0$/m);
  for (const field of ["title", "message", "authors", "license"]) {
    expect(citation).toMatch(new RegExp(`^${field}:`, "m"));
  }
  expect(citation).toContain(`version: ${version}`);
  expect(citation).toContain(`date-released: "${published ?? ""}"`);
});
