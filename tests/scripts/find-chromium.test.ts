import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findChromium } from "../../scripts/site/find-chromium.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-chromium-"));
  vi.stubEnv("CHROMIUM_PATH", "");
  vi.stubEnv("PATH", folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, answer: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${answer}\n`, { mode: 0o755 });
  return path;
}

describe.runIf(process.platform === "linux")("the search for a browser", () => {
  it("takes the one named", () => {
    const path = program("mine", "exit 1");
    vi.stubEnv("CHROMIUM_PATH", path);
    expect(findChromium()).toBe(path);
  });

  it("says that the one named is not there", () => {
    vi.stubEnv("CHROMIUM_PATH", join(folder, "nothing"));
    expect(findChromium).toThrow("CHROMIUM_PATH is");
  });

  it("takes the first on the path that starts, and not a signpost to another shop", () => {
    program("chromium-browser", "echo 'requires the snap to be installed'; exit 1");
    const chrome = program("google-chrome", "echo Google Chrome 150.0");
    expect(findChromium()).toBe(chrome);
  });
});
