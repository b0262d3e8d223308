import { expect, it } from "vitest";
import { contentEncoding } from "../../scripts/site/content-encoding.ts";

it.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip"],
  ["BR", "br"],
  ["*", "br"],
  ["*;q=0", null],
  ["br;q=0, *", "gzip"],
  ["gzip ; q=0.0", null],
  ["br;q=nonsense", null],
  ["deflate", null],
  ["", null],
  [undefined, null],
])("for %j a page is sent as %j", (accepted, encoding) => {
  expect(contentEncoding("officers/index.html", accepted)).toBe(encoding);
});

it.each(["a.html", "a.css", "a.js", "a.json", "a.csv", "a.svg", "a.xml", "a.txt", "a.webmanifest", "a.wasm"])(
  "%s is sent short",
  (path) => {
    expect(contentEncoding(path, "br")).toBe("br");
  },
);

it.each(["a.png", "a.woff2", "a.zip", "a.xlsx", "a.sqlite", "a.parquet", "a.pagefind", "a"])(
  "%s is sent as it is",
  (path) => {
    expect(contentEncoding(path, "br")).toBeNull();
  },
);
