import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { precompress } from "../../scripts/site/precompress.ts";

const folder = mkdtempSync(join(tmpdir(), "precompress-"));
const LONG = "The same words again. ".repeat(200);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("puts the shorter forms of texts beside them, and nothing beside what does not shrink", async () => {
  mkdirSync(join(folder, "officers/a"), { recursive: true });
  for (const file of ["index.html", "officers/a/index.html", "data.csv", "card.png", "font.woff2"])
    writeFileSync(join(folder, file), LONG);
  writeFileSync(join(folder, "short.txt"), "a");

  expect(await precompress(folder)).toBe(6);
  expect(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:br|gz)$/.test(file))
      .map((file) => file.replaceAll("\\", "/"))
      .sort(),
  ).toEqual([
    "data.csv.br",
    "data.csv.gz",
    "index.html.br",
    "index.html.gz",
    "officers/a/index.html.br",
    "officers/a/index.html.gz",
  ]);
  const bytesOf = (file: string) => readFileSync(join(folder, file));
  expect(brotliDecompressSync(bytesOf("officers/a/index.html.br")).toString()).toBe(LONG);
  expect(gunzipSync(bytesOf("data.csv.gz")).toString()).toBe(LONG);
});

it("writes nothing of the time or the machine into them", () => {
  const [mark1, mark2, method, flags, ...rest] = readFileSync(join(folder, "data.csv.gz"));
  const [time, system] = [rest.slice(0, 4), rest[5]];
  expect({ mark1, mark2, method, flags, time, system }).toEqual({
    mark1: 0x1f,
    mark2: 0x8b,
    method: 8,
    flags: 0,
    time: [0, 0, 0, 0],
    system: 255,
  });
});
