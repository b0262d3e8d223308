import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileAt, writePageFile } from "../../src/site/build/page-file.ts";

const directory = mkdtempSync(join(tmpdir(), "vacatur-page-file-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** What a response gives as its body. */
function body(text: string): Promise<ArrayBuffer> {
  return new Response(text).arrayBuffer();
}

describe("the file of a path", () => {
  it("is in a folder of its own for a page, and as it is called for anything else", () => {
    expect(fileAt("officers/a", "page")).toBe("officers/a/index.html");
    expect(fileAt("", "page")).toBe("index.html");
    expect(fileAt("404", "page")).toBe("404.html");
    expect(fileAt("officers/a.json", "endpoint")).toBe("officers/a.json");
  });

  it("is written with the folders above it, in UTF-8", async () => {
    writePageFile(directory, "one/two/index.html", await body("José § “x”"));
    expect(readFileSync(join(directory, "one/two/index.html"), "utf8")).toBe("José § “x”");
  });

  it("is never written over: two routes do not share an address", async () => {
    writePageFile(directory, "taken.json", await body("first"));
    const second = await body("second");
    expect(() => {
      writePageFile(directory, "taken.json", second);
    }).toThrow(/taken\.json/);
    expect(readFileSync(join(directory, "taken.json"), "utf8")).toBe("first");
  });
});
