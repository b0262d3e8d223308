import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import Papa from "papaparse";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { unzipSync } from "fflate";
import { served, useBrowser } from "../browser/browser.ts";
import { attribute, documentOf, elementsOf } from "../site/dom.ts";
import { isScriptData } from "../site/script-data.ts";

const { withPage } = useBrowser();

const root = inject("hostileRoot");
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  .sort();
const textOfFile = (file: string) => readFileSync(join(root, file), "utf8");
const addresses = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/${file.replace(/(?<=^|\/)index\.html$/, "")}`);

/** Pages that only lead elsewhere: they are gone before anything can be done to them. */
const leadsOn = new Set(
  addresses.filter((_, index) =>
    textOfFile(files.filter((file) => file.endsWith(".html"))[index]!).includes('http-equiv="refresh"'),
  ),
);

/** Visits that go on side by side in one test. */
const AT_ONCE = 4;

/**
 * Notes what no page may do: open a dialog, break its own policy, ask another host or for what is not there, leave the
 * path below which the site stands, fall over.
 */
async function watch(context: BrowserContext, noted: string[]): Promise<void> {
  const home = served("/");
  await context.exposeFunction("noteViolation", (what: string) => noted.push(`policy: ${what}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const page = globalThis as unknown as { readonly noteViolation: (what: string) => void };
      page.noteViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample} on ${location.pathname}`,
      );
    });
  });
  context.on("dialog", (dialog) => {
    noted.push(`dialog: ${dialog.message()} on ${dialog.page()?.url() ?? ""}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(home)) noted.push(`elsewhere: ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) noted.push(`${response.status()}: ${response.url()}`);
  });
  context.on("weberror", (error) => noted.push(`error: ${error.error().message}`));
}

/** Hovers over, focuses and changes what is there, as scripts in attributes wait for it. */
async function provoke(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("a, button, input, select, summary, img, svg, [title]"))
      for (const type of ["mouseover", "focus", "pointerenter", "error", "load"])
        element.dispatchEvent(new Event(type));
  });
}

async function visitAll(paths: readonly string[], after: (page: Page) => Promise<void>): Promise<string[]> {
  const noted: string[] = [];
  const waiting = [...paths];
  await withPage({}, async (first) => {
    const context = first.context();
    await watch(context, noted);
    const visitor = async () => {
      const page = await context.newPage();
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const response = await page.goto(served(path), { waitUntil: "load" });
        if (response === null || (!response.ok() && path !== "/404.html")) noted.push(`no page: ${path}`);
        if (leadsOn.has(path)) await page.waitForURL(({ href }) => href !== served(path));
        else await after(page);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  });
  return noted;
}

describe("a record of hostile strings", () => {
  it("opens no dialog, breaks no policy and asks no other host, on any of its pages", async () => {
    expect(addresses.length).toBeGreaterThan(100);
    expect(await visitAll(addresses, provoke)).toEqual([]);
  }, 1_800_000);

  it("nor in the pictures of its charts, opened by themselves", async () => {
    const pictures = files.filter((file) => file.endsWith(".svg")).map((file) => `/${file}`);
    expect(pictures.length).toBeGreaterThan(5);
    expect(await visitAll(pictures.slice(0, 60), () => Promise.resolve())).toEqual([]);
  }, 300_000);

  it("nor where a reader searches it, or brings hostile words along in an address", async () => {
    const words = encodeURIComponent("<img src=x onerror=alert('hostile')>");
    const paths = [
      `/search/?q=${words}`,
      `/es/search/?q=${words}`,
      `/data/explore/?table=${words}`,
      `/data/explore/?table=officers&family_name=${words}&sort=${words}&columns=${words}`,
      `/counties/?q=${words}#${words}`,
      "/search/?q=alert",
      "/data/explore/?table=sources",
    ];
    const noted = await visitAll(paths, async (page) => {
      await page.waitForLoadState("networkidle");
      await provoke(page);
    });
    expect(noted).toEqual([]);
  }, 120_000);

  it("that listens would hear what it listens for", async () => {
    const noted: string[] = [];
    await withPage({}, async (page) => {
      await watch(page.context(), noted);
      await page.goto(served("/"));
      await page.evaluate(() => {
        const image = document.createElement("img");
        image.src = "https://hostile.invalid/a.png";
        document.body.append(image);
      });
      await page.evaluate("alert('hostile')");
      await expect
        .poll(() => noted.join("\n"))
        .toMatch(/policy: img-src[\s\S]*dialog: hostile|dialog: hostile[\s\S]*policy: img-src/);
    });
  });
});

describe("in the files", () => {
  it("no element has a program in an attribute, and no link leads anywhere but to a page, a mail or an anchor", () => {
    const problems = files
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) =>
        elementsOf(documentOf(textOfFile(file))).flatMap((element) => [
          ...element.attrs
            .filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))
            .map(({ name }) => `${file}: <${element.tagName} ${name}>`),
          ...["href", "src", "action", "formaction"]
            .map((name) => attribute(element, name) ?? "")
            .filter(
              (address) =>
                /^[\s\p{Cc}]*[a-z][\w+.-]*:/iu.test(address) && !/^(?:https?|mailto):/.test(address),
            )
            .map((address) => `${file}: ${address}`),
          ...(["script", "iframe", "object", "embed"].includes(element.tagName) &&
          attribute(element, "src") === undefined &&
          !isScriptData(element, new URL(served("/")).pathname)
            ? [`${file}: <${element.tagName}>`]
            : []),
        ]),
      );
    expect(problems).toEqual([]);
  });

  it("every link to another site says so, and hands nothing over", () => {
    const problems = files
      .filter((file) => file.endsWith(".html") && !file.startsWith("embed/"))
      .flatMap((file) =>
        elementsOf(documentOf(textOfFile(file)))
          .filter(({ tagName }) => tagName === "a")
          .filter((link) => /^https?:/.test(attribute(link, "href") ?? ""))
          .filter((link) => !/\bnoopener\b|\blicense\b/.test(attribute(link, "rel") ?? ""))
          .map((link) => `${file}: ${attribute(link, "href") ?? ""}`),
      );
    expect([...new Set(problems)]).toEqual([]);
  });

  it("no name is anything but letters, digits, dots, hyphens and underscores", () => {
    const inside = files
      .filter((file) => file.endsWith(".zip"))
      .flatMap((file) => Object.keys(unzipSync(readFileSync(join(root, file)))));
    const odd = [...files, ...inside]
      .flatMap((file) => file.split("/"))
      .filter((name) => !/^\w[\w.-]*$/.test(name));
    expect(odd).toEqual([]);
  });

  it("no cell of a table begins like a formula", () => {
    const tables = files.filter((file) => file.endsWith(".csv"));
    expect(tables.length).toBeGreaterThan(20);
    const problems = tables.flatMap((file) =>
      Papa.parse<string[]>(textOfFile(file), { delimiter: "," })
        .data.flat()
        .filter((cell) => /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) && !/^-?[\d.]+$/.test(cell))
        .map((cell) => `${file}: ${cell.slice(0, 60)}`),
    );
    expect(problems).toEqual([]);
  });

  it("feeds and pictures are whole XML, JSON is JSON", async () => {
    const xml = files.filter((file) => /\.(?:xml|svg)$/.test(file));
    const broken = await withPage({}, (page) =>
      page.evaluate(
        (texts) =>
          texts
            .filter(({ text }) =>
              new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror"),
            )
            .map(({ file }) => file),
        // Some control characters may stand in no XML however they are written; the checks let none into the tables.
        xml.map((file) => ({ file, text: textOfFile(file).replace(/(?![\t\n\r])\p{Cc}/gu, "") })),
      ),
    );
    expect(broken).toEqual([]);
    for (const file of files.filter((name) => name.endsWith(".json")))
      expect(() => JSON.parse(textOfFile(file)) as unknown, file).not.toThrow();
  });
});
