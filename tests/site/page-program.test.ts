import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNode } from "../../scripts/site/program.ts";

const PROGRAM = resolve("test-results/page-program");
const directory = mkdtempSync(join(tmpdir(), "vacatur-page-program-"));

const PAGE = {
  name: "Ada <Invented>",
  agency: "",
  label: "",
  summary: "",
  note: "",
  events: [],
  batches: [],
};

/** Runs the program over pages, each an id and what its line says. */
function run(folder: string, lines: readonly (readonly [id: string, line: string])[]) {
  const [list, out] = [join(directory, `${folder}.tsv`), join(directory, folder)];
  writeFileSync(list, lines.map(([id, line]) => `${id}\t${line}\n`).join(""));
  const ended = spawnSync(process.execPath, [`${PROGRAM}/pages/prerender-entry.mjs`], {
    env: { ...process.env, BENCH_PAGES: list, BENCH_OUT: out },
    encoding: "utf8",
  });
  return { ...ended, file: (id: string) => join(out, "officers", id, "index.html") };
}

function line(id: string): readonly [string, string] {
  return [id, JSON.stringify({ ...PAGE, id, sources: [] })];
}

beforeAll(async () => {
  rmSync(PROGRAM, { recursive: true, force: true });
  await runNode(resolve("scripts/bench/generators/astro-program.ts"), [PROGRAM], { output: "on-failure" });
}, 120_000);

afterAll(() => {
  rmSync(PROGRAM, { recursive: true });
  rmSync(directory, { recursive: true });
});

describe("the program that Astro makes of the templates", () => {
  it("writes every page, whatever the list says when it is run", () => {
    const first = run("first", [line("a"), line("b")]);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(first.file("b"), "utf8")).toContain("Ada &lt;Invented&gt;");
    const second = run("second", [line("c")]);
    expect(existsSync(second.file("c"))).toBe(true);
    expect(existsSync(second.file("b"))).toBe(false);
  });

  it("ends at a page that fails, and names it and what is wrong", () => {
    const { status, stderr, file } = run("failing", [line("a"), ["broken", "{"], line("z")]);
    expect(status).toBe(1);
    expect(stderr).toContain("Error: /officers/broken/ could not be made");
    expect(stderr).toContain("[cause]: SyntaxError");
    expect(existsSync(file("a"))).toBe(true);
    expect(existsSync(file("broken"))).toBe(false);
    expect(existsSync(file("z"))).toBe(false);
  });

  it("writes no page over another", () => {
    const { status, stderr } = run("twice", [line("a"), line("a")]);
    expect(status).toBe(1);
    expect(stderr).toContain("EEXIST");
  });
});
