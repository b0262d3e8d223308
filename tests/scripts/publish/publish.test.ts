import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../../scripts/site/publish.ts";
import { besides, recover } from "../../../scripts/site/swap.ts";
import { manifestOf } from "../../../scripts/site/drill/manifest.ts";

const STAND_IN = fileURLToPath(new URL("stand-in-build.ts", import.meta.url));

/** Puts a disk of one megabyte at a folder. Returns whether this user may do that. */
function mountSmallDisk(at: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", at]).status === 0;
}

const trial = mkdtempSync(join(tmpdir(), "vacatur-mount-"));
const mayMount = mountSmallDisk(trial);
if (mayMount) spawnSync("umount", [trial]);
rmSync(trial, { recursive: true });

let folder: string;
let published: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vacatur-publish-"));
  published = join(folder, "dist");
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function start(edition: string): { readonly child: ChildProcess; readonly ended: Promise<number | null> } {
  const child = spawn(process.execPath, [STAND_IN, published, edition], { stdio: "ignore" });
  return { child, ended: new Promise((resolve) => child.on("close", resolve)) };
}

async function built(edition: string): Promise<string> {
  expect(await start(edition).ended).toBe(0);
  return manifestOf(published);
}

/** What lies beside the published site. */
const beside = () => readdirSync(folder).filter((name) => name !== "dist");

const page = (text: string) => (fresh: string) => {
  writeFileSync(join(fresh, "index.html"), text);
  return Promise.resolve();
};

describe("a build that is killed", () => {
  it("leaves the last site whole, whenever that is, and the next build succeeds", async () => {
    const started = performance.now();
    let site = await built("edition-0");
    const took = performance.now() - started;
    // The moments are drawn evenly from the time that a build takes, by a fixed seed.
    const moments = fc.sample(fc.double({ min: 0, max: 1.1, noNaN: true }), { numRuns: 6, seed: 7 });
    for (const [round, moment] of moments.entries()) {
      const { child, ended } = start(`killed-${round}`);
      await setTimeout(took * moment);
      child.kill("SIGKILL");
      const code = await ended;
      await recover(published);
      if (code === 0) site = manifestOf(published);
      const now = manifestOf(published);
      const whole = now === site || /^(?:\S+ {2}\S+\n?){120}$/.test(now);
      expect(whole, `killed after ${Math.round(took * moment)} ms`).toBe(true);
      site = await built(`edition-${round + 1}`);
      expect(site.split("\n").length).toBe(120);
      expect(beside()).toEqual([]);
    }
  }, 60_000);

  it("between the two renames leaves the site beside, and whoever comes next puts it back", async () => {
    const site = await built("edition-1");
    renameSync(published, besides(published).previous);
    mkdirSync(`${besides(published).next}-1`);
    await recover(published);
    expect(manifestOf(published)).toBe(site);
    renameSync(published, besides(published).previous);
    await expect(publish(published, () => Promise.reject(new Error("broken row")))).rejects.toThrow(
      "broken row",
    );
    expect(manifestOf(published)).toBe(site);
    expect(beside()).toEqual([]);
  });
});

describe("a build that fails", () => {
  it("leaves the last site whole and nothing beside it", async () => {
    await publish(published, page("old"));
    const site = manifestOf(published);
    await expect(
      publish(published, (fresh) => {
        writeFileSync(join(fresh, "index.html"), "half");
        return Promise.reject(new Error("no more room"));
      }),
    ).rejects.toThrow("no more room");
    expect([manifestOf(published), beside()]).toEqual([site, []]);
  });

  it.runIf(mayMount)(
    "for want of room on the disk does so too",
    () => {
      mountSmallDisk(folder);
      try {
        const run = (edition: string, files: number) =>
          spawnSync(process.execPath, [STAND_IN, published, edition, `${files}`], { encoding: "utf8" });
        expect(run("edition-1", 50).status).toBe(0);
        const site = manifestOf(published);
        const full = run("edition-2", 400);
        expect([full.status === 0, full.stderr.includes("ENOSPC")]).toEqual([false, true]);
        expect([manifestOf(published) === site, beside()]).toEqual([true, []]);
        expect(run("edition-3", 50).status).toBe(0);
        expect(manifestOf(published)).not.toBe(site);
      } finally {
        spawnSync("umount", [folder]);
      }
    },
    60_000,
  );
});

describe("two builds at once", () => {
  it("is refused until what follows a publication is done, with the new site in place", async () => {
    await publish(published, page("first"), async () => {
      expect(readdirSync(published)).toEqual(["index.html"]);
      await expect(publish(published, page("second"))).rejects.toThrow("Another build");
    });
    await publish(published, page("second"));
  });

  it("are refused, and the first is not disturbed", async () => {
    const held = Promise.withResolvers<null>();
    const first = publish(published, async (fresh) => {
      await page("first")(fresh);
      await held.promise;
    });
    await expect(publish(published, page("second"))).rejects.toThrow(/Another build \(process \d+\)/);
    held.resolve(null);
    await first;
    expect([readFileSync(join(published, "index.html"), "utf8"), beside()]).toEqual(["first", []]);
  });
});
