import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headersText } from "../../scripts/site/headers-file.ts";
import { nginxSettings } from "../../scripts/site/nginx-settings.ts";
import { responseHeaders } from "../../scripts/site/response-headers.ts";

const KEPT = new URL("../../docs/nginx.conf", import.meta.url);

it("keeps every file out of frames but those made for them", () => {
  expect(responseHeaders("officers/a/index.html")).toMatchObject({
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
  });
  for (const frame of ["embed/race/a/index.html", "embed/chart/es/a/index.html"]) {
    expect(Object.keys(responseHeaders(frame))).not.toContain("Content-Security-Policy");
    expect(Object.keys(responseHeaders(frame))).not.toContain("X-Frame-Options");
  }
  expect(responseHeaders("embedded.html")).toHaveProperty("X-Frame-Options");
});

it("the headers file names every entry but the frames, below the base", () => {
  const text = headersText(
    [
      { name: "404.html", folder: false },
      { name: "embed", folder: true },
      { name: "officers", folder: true },
    ],
    "/record/",
  );
  expect(text.split("\n").filter((line) => line.startsWith("/"))).toEqual([
    "/record/*",
    "/record/",
    "/record/404.html",
    "/record/officers/*",
    "/record/_astro/*",
  ]);
});

it("docs/nginx.conf has the same headers", () => {
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(KEPT, nginxSettings());
  expect(readFileSync(KEPT, "utf8")).toBe(nginxSettings());
});
