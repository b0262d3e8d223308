import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { served, useBrowser } from "./browser.ts";
import { accessibilityProblems } from "./checks/accessibility.ts";
import { clippedTextProblems } from "./checks/clipped-text.ts";
import { focusProblems } from "./checks/focus.ts";
import { forcedColourProblems } from "./checks/forced-colours.ts";
import { shiftProblems, watchShifts } from "./checks/layout-shift.ts";
import { motionProblems } from "./checks/motion.ts";
import { watchNoise } from "./checks/quiet.ts";
import { readingOrderProblems } from "./checks/reading-order.ts";
import { widePageProblems } from "./checks/wide-page.ts";
import type { Check } from "./pages/page-problems.ts";

const { withPage } = useBrowser();

/** A page without any of the mistakes but those of the body given. */
const pageOf = (body: string, style = "") =>
  `<!doctype html><html lang="en"><head><title>A page</title><style>body { color: #111; background: #fff; } ${style}</style></head><body><main><h1>A page</h1>${body}</main></body></html>`;

function problemsOf(check: Check, html: string): Promise<readonly string[]> {
  return withPage({ viewport: { width: 600, height: 400 } }, async (page) => {
    await page.setContent(html);
    return check(page);
  });
}

const LONG = "Wordswithoutaspace".repeat(6);
const CHART = (shapes: string) =>
  `<svg class="chart" viewBox="0 0 100 20" width="100" height="20">${shapes}</svg>`;

/** A mistake of each kind that a check must see, and the nearest thing to it that is none. */
const CASES: Readonly<Record<string, readonly [check: Check, wrong: string, right: string]>> = {
  "a picture without words": [
    accessibilityProblems,
    pageOf('<img src="data:,">'),
    pageOf('<img alt="A" src="data:,">'),
  ],
  "words too pale in dark colours": [
    accessibilityProblems,
    pageOf("<p>Some words</p>", "@media (prefers-color-scheme: dark) { p { color: #ddd } }"),
    pageOf("<p>Some words</p>", "@media (prefers-color-scheme: dark) { p { color: #333 } }"),
  ],
  "a box wider than the screen": [
    widePageProblems,
    pageOf('<p style="width: 700px">A</p>'),
    pageOf('<div style="overflow: auto"><p style="width: 700px">A</p></div>'),
  ],
  "words cut off by their box": [
    clippedTextProblems,
    pageOf(`<p style="width: 90px; overflow: hidden">${LONG}</p>`),
    pageOf(`<p style="width: 90px; overflow: auto">${LONG}</p>`),
  ],
  "words cut off at the bottom": [
    clippedTextProblems,
    pageOf('<p style="height: 20px; width: 20px; overflow: clip">A A A A A</p>'),
    pageOf('<p style="position: absolute; height: 1px; width: 1px; overflow: clip">A A A A A</p>'),
  ],
  "words outside their picture": [
    clippedTextProblems,
    pageOf(CHART('<text x="60" y="15">Too long for here</text>')),
    pageOf(CHART('<text x="0" y="15">Short</text>')),
  ],
  "words below their picture": [
    clippedTextProblems,
    pageOf(CHART('<text x="0" y="24">gj</text>')),
    pageOf(CHART('<text x="0" y="17">gj</text><text x="0" y="12">Al</text>')),
  ],
  "words far beside their picture": [
    clippedTextProblems,
    pageOf(CHART('<text x="90" y="15">Too long for here</text>'), "svg { overflow: visible }"),
    pageOf(CHART('<text x="90" y="15">abc</text>'), "svg { overflow: visible }"),
  ],
  "a button too small for its words": [
    clippedTextProblems,
    pageOf('<button style="width: 20px; overflow: hidden">Search</button>'),
    pageOf("<button>Search</button>"),
  ],
  "a stop without an outline": [
    focusProblems,
    pageOf('<a href="/">A</a>', "a:focus { outline: none }"),
    pageOf('<a href="/">A</a>', "a:focus { outline: 3px solid #000 }"),
  ],
  "an outline that is there anyway": [
    focusProblems,
    pageOf('<a href="/">A</a>', "a { outline: 3px solid #000 !important }"),
    pageOf('<a href="/">A</a>', "a { outline: 1px solid #000 } a:focus { outline: 3px solid #000 }"),
  ],
  "a ring around the head of a column": [
    focusProblems,
    pageOf("<table><tr><th><button>A</button></th></tr></table>", "button { all: unset }"),
    pageOf(
      "<table><tr><th><button>A</button></th></tr></table>",
      "button { all: unset } th:has(:focus-visible) { outline: 3px solid }",
    ),
  ],
  "a stop behind something else": [
    focusProblems,
    pageOf(
      '<a href="/">A</a><p style="position: fixed; inset: 0; background: #fff">B</p>',
      ":focus { outline: 3px solid }",
    ),
    pageOf('<a href="/">A</a><p>B</p>', ":focus { outline: 3px solid }"),
  ],
  "a stop off the screen": [
    focusProblems,
    pageOf('<a href="/" style="position: absolute; left: -900px">A</a>', ":focus { outline: 3px solid }"),
    pageOf('<a href="/" style="margin-top: 900px; display: block">A</a>', ":focus { outline: 3px solid }"),
  ],
  "a stop that jumps the queue": [
    focusProblems,
    pageOf('<a href="/" tabindex="2">A</a>', ":focus { outline: 3px solid }"),
    pageOf('<pre tabindex="0">A</pre>', ":focus { outline: 3px solid }"),
  ],
  "things in the wrong order": [
    readingOrderProblems,
    pageOf('<div style="display: flex; flex-direction: column-reverse"><p>First</p><p>Second</p></div>'),
    pageOf('<div style="columns: 2"><p>First</p><p>Second</p><p>Third</p></div>'),
  ],
  "things in the wrong order on a line": [
    readingOrderProblems,
    pageOf('<p><a href="/" style="float: right">First</a><a href="/">Second</a></p>'),
    pageOf('<p><a href="/">First</a> <a href="/">Second</a></p>'),
  ],
  "tones that look the same": [
    forcedColourProblems,
    pageOf(
      CHART('<rect class="tone-full" width="9" height="9"/><rect class="tone-light" width="9" height="9"/>'),
    ),
    pageOf(
      CHART('<rect class="tone-full" width="9" height="9"/><rect class="tone-light" width="9" height="9"/>'),
      ".tone-full { fill: CanvasText } .tone-light { fill: Canvas }",
    ),
  ],
  "words in the colour of the ground": [
    forcedColourProblems,
    pageOf(CHART('<text x="0" y="15">A</text>'), "body { background: Canvas } text { fill: Canvas }"),
    pageOf(
      CHART('<rect width="40" height="20" fill="CanvasText"/><text x="0" y="15">A</text>'),
      "body { background: Canvas } text { fill: Canvas }",
    ),
  ],
  "signs that look the same": [
    forcedColourProblems,
    pageOf(
      '<p class="tag tag-solid">A</p><p class="tag tag-open">B</p>',
      ".tag::before { content: '' } .tag-solid::before { background: red }",
    ),
    pageOf(
      '<p class="tag tag-solid">A</p><p class="tag tag-open">B</p>',
      ".tag::before { content: '' } .tag-solid::before { background: CanvasText }",
    ),
  ],
  "motion that was not wanted": [
    motionProblems,
    pageOf("<p>A</p>", "html { scroll-behavior: smooth } p { transition: color 1s }"),
    pageOf("<p>A</p>", "@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }"),
  ],
};

describe("the checks of pages", () => {
  it.each(Object.entries(CASES))(
    "see %s, and let the nearest right thing pass",
    async (_name, [check, wrong, right]) => {
      expect(await problemsOf(check, wrong)).not.toEqual([]);
      expect(await problemsOf(check, right)).toEqual([]);
    },
  );

  it("see what moves after it was shown", async () => {
    const shifts = (late: string) =>
      withPage({ bypassCSP: true }, async (page) => {
        await watchShifts(page.context());
        await page.goto(served("/"));
        await page.waitForTimeout(100);
        await page.evaluate((html) => {
          document.querySelector("main")?.insertAdjacentHTML("beforebegin", html);
        }, late);
        return shiftProblems(page);
      });
    expect(await shifts("<p>Here before you</p>")).not.toEqual([]);
    expect(await shifts('<p style="position: absolute">Beside you</p>')).toEqual([]);
  });

  it("see what is loud, missing or asked of others", async () => {
    const noise = await withPage({ bypassCSP: true }, async (page: Page) => {
      await page.goto(served("/"));
      const noted = watchNoise(page, new URL(page.url()).host);
      await page.evaluate('console.error("loud")');
      await page.evaluate(() =>
        fetch("/no-such-file").then(() => fetch("http://other.invalid/").catch(() => null)),
      );
      return noted;
    });
    expect(noise.join("\n")).toMatch(/console error: loud/);
    expect(noise.join("\n")).toMatch(/404: .*no-such-file/);
    expect(noise.join("\n")).toMatch(/other host: http:\/\/other\.invalid/);
  });
});
