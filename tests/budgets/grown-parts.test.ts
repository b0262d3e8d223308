import { expect, it } from "vitest";
import { partsInWords, tooHeavy } from "../site/grown-parts.ts";

const USUAL = { html: 8, css: 3.8, fonts: 39 };

it("a failure says how much too heavy a page is, which part grew, and by how much", () => {
  const page = { html: 18_050, css: 3850, fonts: 39_000 };
  expect(tooHeavy("/officers/a/", page, 60, USUAL)).toBe(
    "/officers/a/: 60.9 kB, 0.9 above its budget of 60; html 18.1 (grown by 10.1 from 8.0), css 3.9, fonts 39.0",
  );
});

it("a page within its budget gives no failure, whatever has grown", () => {
  expect(tooHeavy("/officers/a/", { html: 18_000, css: 3000, fonts: 39_000 }, 60, USUAL)).toBeNull();
});

it("a little more than usual is not called grown, and a part that was not there before is", () => {
  expect(partsInWords({ html: 8399, pictures: 100 }, USUAL)).toBe(
    "html 8.4, pictures 0.1 (grown by 0.1 from 0.0)",
  );
});
