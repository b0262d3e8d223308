import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BUDGETS, FIRST_FLIGHT } from "./budgets.ts";
import { bytesOf, pages, siteFiles, textOfFile, type BuiltPage } from "./built-site.ts";
import { attribute, textIn, type Element } from "./dom.ts";
import { weightAtMost, weightOf, type Weight } from "./loaded-files.ts";
import { expectNone } from "./problems.ts";

/** How many sections a page has in its first flight at least where it needs another: some screens of a desk. */
const FIRST_SECTIONS = 5;

const records = BUDGETS.filter(({ firstView }) => firstView !== undefined);

/** The pages of tools that no reader needs who only reads: their own styles are files. */
const TOOLS = /^\/(?:[a-z]{2}\/)?(?:search|data\/explore|data\/sql|style)\/$/;

/** The HTML of a page, with its styles, that comes with the first flight of a connection. */
function firstOf(page: BuiltPage): string {
  const flight = brotliCompressSync(bytesOf(page.file)).subarray(0, FIRST_FLIGHT * 1000);
  return brotliDecompressSync(flight, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
}

/** Whether a page needs more than its first flight. */
function isLong(page: BuiltPage): boolean {
  const isAbove = ({ html, css }: Weight) => html + css > FIRST_FLIGHT * 1000;
  return isAbove(weightAtMost(page)) && isAbove(weightOf(page));
}

/** Whether a browser shows nothing until it has loaded a style. */
function isAwaitedStyle(element: Element): boolean {
  if (element.tagName !== "link" || attribute(element, "rel") !== "stylesheet") return false;
  return attribute(element, "media") !== "print";
}

/** Whether a browser shows nothing of what follows until it has loaded and run a program. */
function isBlocking(element: Element): boolean {
  if (element.tagName !== "script" || attribute(element, "src") === undefined) return false;
  if (attribute(element, "type") === "module") return false;
  return attribute(element, "async") === undefined && attribute(element, "defer") === undefined;
}

describe("the first flight of a connection", () => {
  it("holds all of a page about a record, or the budget of its kind says why not", () => {
    const above = records.filter(({ firstView = 0, why }) => firstView > FIRST_FLIGHT && why === undefined);
    expect(above.map(({ kind }) => kind)).toEqual([]);
    const needless = records.filter(
      ({ firstView = 0, why }) => firstView <= FIRST_FLIGHT && why !== undefined,
    );
    expect(needless.map(({ kind }) => kind)).toEqual([]);
  });

  it("holds the first sections of a page that needs another", () => {
    const long = records
      .filter(({ why }) => why !== undefined)
      .flatMap((budget) => pages.filter(({ address }) => budget.pages.test(address)))
      .filter(isLong)
      .map((page) => ({ page, sections: firstOf(page).split("</section>").length - 1 }));
    expect(long.length).toBeGreaterThan(0);
    const short = long.filter(({ sections }) => sections < FIRST_SECTIONS);
    expectNone(
      short.map(({ page, sections }) => `${page.address}: ${sections} sections in its first flight`),
    );
  });

  it("is followed by nothing for which a page waits", () => {
    expectNone(
      pages.flatMap(({ address, elements }) =>
        elements
          .filter((element) => isBlocking(element) || (!TOOLS.test(address) && isAwaitedStyle(element)))
          .map(({ attrs }) => `${address} waits for ${attrs.map(({ value }) => value).join(" ")}`),
      ),
    );
    const inPages = new Map(
      pages.flatMap(({ address, elements }) =>
        elements.filter(({ tagName }) => tagName === "style").map((style) => [textIn(style), address]),
      ),
    );
    const styles = [
      ...siteFiles.filter((file) => file.endsWith(".css")).map((file) => [file, textOfFile(file)] as const),
      ...[...inPages].map(([text, address]) => [address, text] as const),
    ];
    expectNone(
      styles.filter(([, text]) => text.includes("@import")).map(([file]) => `${file} waits for another`),
    );
    const faces = styles.flatMap(([, text]) => text.match(/@font-face\{[^}]*url\([^}]*\}/g) ?? []);
    expect(faces.length).toBeGreaterThan(0);
    expectNone(faces.filter((face) => !face.includes("font-display:optional")));
  });
});
