import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { releaseSchema } from "../../src/model/release.ts";
import { attribute, byTag, textOf } from "./dom.ts";
import { bytesOf, isNotFoundPage, pageAt, pages, siteFiles, textOfFile } from "./built-site.ts";
import { expectNone } from "./problems.ts";

const numbers = siteFiles.flatMap((file) => /^data\/releases\/(\d+)\/release\.json$/.exec(file)?.[1] ?? []);
const sum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

it("there is at least one release, and the list leads to each", () => {
  expect(numbers.length).toBeGreaterThan(0);
  const links = byTag(pageAt("/data/releases/").document, "a").map((link) => attribute(link, "href"));
  for (const number of numbers) expect(links).toContain(`/data/releases/${number}/`);
});

describe.each(numbers)("release %s", (number) => {
  const folder = `data/releases/${number}`;
  const release = releaseSchema.parse(JSON.parse(textOfFile(`${folder}/release.json`)));

  it("has the tables with the checksums that were written down when it was made", () => {
    const kept = releaseSchema.parse(JSON.parse(readFileSync(`${folder}/release.json`, "utf8")));
    expect(release).toEqual(kept);
    const archive = unzipSync(bytesOf(`${folder}/vacatur-release-${number}.zip`));
    const top = `vacatur-release-${number}`;
    for (const { path, sha256 } of release.files) expect(sum(archive[`${top}/${path}`]!), path).toBe(sha256);
    const listed = strFromU8(archive[`${top}/SHA256SUMS`]!);
    expect(listed).toBe(release.files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(""));
  });

  it("has checksums that fit its files", () => {
    const lines = textOfFile(`${folder}/SHA256SUMS`).trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const [, expected, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!;
      expect(sum(bytesOf(`${folder}/${name!}`)), name).toBe(expected);
    }
  });
});

it("every page says on which release it stands, and cites it", () => {
  const last = numbers.at(-1)!;
  const silent = pages.filter((page) => {
    if (isNotFoundPage(page) || page.address === "/style/") return false;
    const text = textOf(page.document);
    return (
      !new RegExp(`(?:release|versión) ${last}\\)`).test(text) ||
      !page.html.includes(`/data/releases/${last}/`)
    );
  });
  expectNone(silent.map(({ address }) => address));
});
