import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITE_ORIGIN } from "../../src/site/constants.ts";
import { served, useBrowser } from "./browser.ts";

const { withPage, visit } = useBrowser();

/** Another site, of one page: an own origin, and on this machine as a page of the net may not show one that is. */
let host: Server;
let hostPage = "";
const hostAddress = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

beforeAll(async () => {
  host = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(hostPage));
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
});
afterAll(() => host.close());

const FRAMES = [
  "/embed/race/manhattan-da-2021/",
  "/embed/race/albany-da-2020/",
  "/embed/race/es/manhattan-da-2021/",
  "/embed/pledge/coalition-candidate-pledge-2021-05/",
  "/embed/pledge/coalition-letter-2021-05/",
  "/embed/chart/convictions/",
  "/embed/chart/map/",
  "/embed/chart/cumulative/",
  "/embed/chart/batches/new-york-2023-06-316/pipeline/",
  "/embed/chart/batches/new-york-2023-06-316/disputed/",
  "/embed/chart/es/batches/new-york-2023-06-316/shares/",
  "/embed/chart/data/looked-for/",
];

interface Shown {
  readonly frame: Frame;
  /** What the console of the browser said of errors, and what was asked of the site. */
  readonly errors: readonly string[];
  readonly requests: readonly string[];
}

/** Shows a page of another site with a frame in it. */
async function shownIn(page: Page, html: string): Promise<Shown> {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(hostAddress())) requests.push(new URL(request.url()).pathname);
  });
  hostPage = `<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,"><body style="margin:0">${html}`;
  await page.goto(hostAddress(), { waitUntil: "load" });
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("there is no frame");
  await frame.waitForLoadState("load");
  return { frame, errors, requests };
}

const sandboxed = (address: string, width: number) =>
  `<iframe src="${served(address)}" sandbox title="A frame" width="${width}" height="700" style="border:0"></iframe>`;

describe.each(FRAMES)("the frame %s in a sandbox on another site", (address) => {
  it.each([280, 400, 700])("fits a width of %i pixels and loads nothing else", async (width) => {
    await withPage({ viewport: { width: 1000, height: 800 } }, async (page) => {
      const { frame, errors, requests } = await shownIn(page, sandboxed(address, width));
      const over = await frame.evaluate(() => {
        const root = document.documentElement;
        return root.scrollWidth - root.clientWidth;
      });
      expect(over).toBeLessThanOrEqual(0);
      expect(await frame.locator("h1").isVisible()).toBe(true);
      expect(await frame.locator("footer time").innerText()).toMatch(/\d{4}$/);
      expect(await frame.locator("#code").isVisible()).toBe(false);
      expect(errors).toEqual([]);
      expect(requests).toEqual([new URL(served(address)).pathname]);
    });
  });
});

describe("a chart in a frame", () => {
  const charts = FRAMES.filter((address) => address.startsWith("/embed/chart/"));

  it.each(charts)("has its texts inside the picture though it loads no font: %s", async (address) => {
    for (const width of [280, 700])
      await withPage({}, async (page) => {
        const { frame } = await shownIn(page, sandboxed(address, width));
        const outside = await frame.evaluate(() =>
          [...document.querySelectorAll("svg")]
            .filter((svg) => svg.getBoundingClientRect().width > 0)
            .flatMap((svg) => {
              const { left, right } = svg.getBoundingClientRect();
              return [...svg.querySelectorAll("text")].filter((text) => {
                const box = text.getBoundingClientRect();
                return box.left < left - 2 || box.right > right + 2;
              });
            })
            .map((text) => text.textContent),
        );
        expect(outside).toEqual([]);
      });
  });
});

it.each(["/officers/joseph-franco/", "/es/", "/data/explore/", "/404.html"])(
  "a page that is not made for it is shown in no frame: %s",
  async (address) => {
    await withPage({}, async (page) => {
      const { frame, errors } = await shownIn(
        page,
        `<iframe src="${served(address)}" title="A frame"></iframe>`,
      );
      expect(await frame.locator("main").count()).toBe(0);
      expect(errors.join("\n")).toMatch(/frame-ancestors 'none'|X-Frame-Options/);
    });
  },
);

it("a frame is dark where the reader’s system is", async () => {
  const paperIn = (colorScheme: "light" | "dark") =>
    withPage({ colorScheme }, async (page) => {
      const { frame } = await shownIn(page, sandboxed("/embed/race/manhattan-da-2021/", 500));
      return frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    });
  expect(await paperIn("light")).not.toBe(await paperIn("dark"));
});

describe("the code to embed", () => {
  const codeOn = (address: string) =>
    visit(address, {}, (page) => page.locator(".embed-code copy-button").getAttribute("data-copy"));

  it.each(["/races/manhattan-da-2021/", "/pledges/coalition-candidate-pledge-2021-05/"])(
    "of %s shows the page’s answers, and leads a reader out of the frame to it",
    async (address) => {
      const code = (await codeOn(address)) ?? "";
      await withPage({}, async (page) => {
        const { frame, errors } = await shownIn(page, code.replace(SITE_ORIGIN, new URL(served("/")).origin));
        expect(await frame.locator("table").first().isVisible()).toBe(true);
        expect(errors).toEqual([]);
        await frame.locator("a.back").click();
        await page.waitForURL(served(address));
      });
    },
  );

  it("stands on the page of a chart’s frame for those whom the chart leads there", async () => {
    await visit("/batches/new-york-2023-06-316/", {}, async (page) => {
      await page.locator('.figure-foot a[href*="/embed/chart/"]').first().click();
      await page.waitForURL(/\/embed\/chart\/.*#code$/);
      const code = await page.locator("#code code").innerText();
      expect(code).toContain(`src="${SITE_ORIGIN}${new URL(page.url()).pathname}"`);
      expect(code).toContain('loading="lazy"');
    });
  });

  it("has a button that copies it", async () => {
    await visit(
      "/races/manhattan-da-2021/",
      { permissions: ["clipboard-read", "clipboard-write"] },
      async (page) => {
        const button = page.locator(".embed-code button");
        await button.click();
        await page.locator(".embed-code [role=status]:not(:empty)").waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe .+<\/iframe>$/);
      },
    );
  });
});
