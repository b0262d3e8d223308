import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bytesOf, siteFiles } from "./built-site.ts";
import { expectNone } from "./problems.ts";

/** Builds the data anew, in another place, at another hour and in another language of the machine. */
function builtElsewhere(out: string): void {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build-data.ts", "--out", out], {
    encoding: "utf8",
    env: { ...process.env, TZ: "Pacific/Chatham", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", CI: "" },
  });
  expect(status, stderr).toBe(0);
}

it("downloads and releases have the same bytes however often they are built, whatever clock and language the machine has", () => {
  const folder = mkdtempSync(join(tmpdir(), "same-bytes-"));
  try {
    builtElsewhere(join(folder, "out"));
    const files = ["downloads", "releases"].flatMap((part) =>
      readdirSync(join(folder, "out", part), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "out").length + 1)),
    );
    const published = siteFiles.filter((file) =>
      /^data\/(?:downloads\/|releases\/\d+\/(?!index\.html))/.test(file),
    );
    expect(files.map((file) => `data/${file}`).sort()).toEqual(
      published.filter((file) => !/\.(?:br|gz)$/.test(file)),
    );
    expectNone(
      files.filter((file) => !readFileSync(join(folder, "out", file)).equals(bytesOf(`data/${file}`))),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
