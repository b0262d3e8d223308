import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** The prints of the code, as they are asked for one after the other. */
const prints: string[] = [];
/** How often Astro made a program. */
let made = 0;

vi.mock("../../scripts/site/code-print.ts", () => ({ codePrint: () => Promise.resolve(prints.shift()) }));
vi.mock("../../scripts/site/program.ts", () => ({
  runPackage: (_: string, __: unknown, { env }: { env: { PROGRAM_FILES: string } }) => {
    mkdirSync(env.PROGRAM_FILES, { recursive: true });
    made += 1;
    return Promise.resolve();
  },
}));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-programs-"));
  vi.stubEnv("PAGE_PROGRAMS", folder);
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

it("is kept and used again while the code is the same, and made anew where it is another", async () => {
  const { providePageProgram } = await import("../../scripts/site/page-program.ts");
  prints.splice(0, Infinity, "one", "one", "one", "other", "other");
  const first = await providePageProgram();
  expect(first).toBe(join(folder, "one"));
  expect(await providePageProgram()).toBe(first);
  expect(await providePageProgram()).toBe(join(folder, "other"));
  expect(made).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(["one", "other"]);
});

it("is not kept where the code changes while it is made", async () => {
  vi.resetModules();
  const { providePageProgram } = await import("../../scripts/site/page-program.ts");
  prints.splice(0, Infinity, "before", "after");
  await expect(providePageProgram()).rejects.toThrow("The code changed while its program was made");
  expect(readdirSync(folder)).toEqual([]);
});
