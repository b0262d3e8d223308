import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { codePrint } from "../../scripts/site/code-print.ts";
import { drawingPrint } from "../../scripts/site/drawing-print.ts";
import { PROJECT_ROOT } from "../../scripts/site/project.ts";

const { version } = process;
let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "vacatur-code-"))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  setVersion(version);
});

function setVersion(value: string) {
  Object.defineProperty(process, "version", {
    ...Object.getOwnPropertyDescriptor(process, "version"),
    value,
  });
}

describe("the print of the code", () => {
  it("is another where a file of it is, the value of a setting, or the version of Node", async () => {
    const code = ["a.ts", "b"].map((name) => relative(PROJECT_ROOT, join(folder, name)));
    const print = () => codePrint(["SITE_URL"], code);
    writeFileSync(join(folder, "a.ts"), "1");
    mkdirSync(join(folder, "b"));
    const prints = [await print()];
    writeFileSync(join(folder, "a.ts"), "2");
    prints.push(await print());
    writeFileSync(join(folder, "b/c.ts"), "");
    prints.push(await print());
    vi.stubEnv("SITE_URL", "https://record.example");
    prints.push(await print());
    setVersion("v0.0.0");
    prints.push(await print());
    expect(new Set(prints).size).toBe(5);
    writeFileSync(join(folder, "d.ts"), "not named");
    expect(await print()).toBe(prints.at(-1));
  });

  it("is another for what draws where the version of Node is", async () => {
    const print = await drawingPrint();
    expect(await drawingPrint()).toBe(print);
    setVersion("v0.0.0");
    expect(await drawingPrint()).not.toBe(print);
  });
});
