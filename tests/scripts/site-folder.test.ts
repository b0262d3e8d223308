import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PROJECT_ROOT } from "../../scripts/site/project.ts";
import { siteDirectory, siteObstacle } from "../../scripts/site/site-folder.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "site-folder-"))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

describe("the folder of the site", () => {
  it.each([undefined, ""])("is dist in the project where SITE_OUT is %j", (setting) => {
    vi.stubEnv("SITE_OUT", setting);
    expect(siteDirectory()).toBe(join(PROJECT_ROOT, "dist"));
  });

  it("is where SITE_OUT leads, if that is a link", () => {
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    vi.stubEnv("SITE_OUT", join(folder, "link"));
    expect(siteDirectory()).toBe(realpathSync(join(folder, "real")));
  });

  it.runIf(process.platform === "linux")("is no mounted disk, which cannot be moved aside", () => {
    expect(siteObstacle("/proc")).toContain("give a folder on it, such as /proc/site");
  });

  it.each([".", "..", dirname(PROJECT_ROOT), "/"])(
    "is never the one that holds the project: %s",
    (setting) => {
      vi.stubEnv("SITE_OUT", setting);
      expect(siteObstacle(siteDirectory())).toContain("this project is in it");
    },
  );

  it.each(["src", "data", "docs", "public", "node_modules"])("is no folder of the project: %s", (name) => {
    expect(siteObstacle(join(PROJECT_ROOT, name))).toContain("holds no site");
  });

  it("may be a new one, an empty one, or one with a site or a part of one in it", () => {
    expect(siteObstacle(join(folder, "new"))).toBeNull();
    expect(siteObstacle(folder)).toBeNull();
    mkdirSync(join(folder, "_astro"));
    writeFileSync(join(folder, "favicon.svg"), "");
    writeFileSync(join(folder, "index.html"), "");
    expect(siteObstacle(folder)).toBeNull();
  });

  it("is neither a file nor anybody's own folder", () => {
    for (const name of ["a.txt", "b.txt", "c.txt", "d.txt"]) writeFileSync(join(folder, name), "");
    expect(siteObstacle(join(folder, "a.txt"))).toContain("a file: give a folder");
    expect(siteObstacle(folder)).toContain("a.txt, b.txt, c.txt and 1 more");
  });
});
