import { describe, it } from "vitest";
import { fullAddress, isInternal } from "./addresses.ts";
import { pages, siteFiles, textOfFile, type BuiltPage } from "./built-site.ts";
import { attribute, type Element } from "./dom.ts";
import { expectNone } from "./problems.ts";

/** Links that a browser follows by itself when it opens the page. */
const FETCHED_LINKS = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;

const FETCHING = [
  "script",
  "img",
  "source",
  "iframe",
  "video",
  "audio",
  "embed",
  "object",
  "track",
  "input",
  "use",
  "image",
];

function fetchedBy(element: Element): string[] {
  if (element.tagName === "link" && !FETCHED_LINKS.test(attribute(element, "rel") ?? "")) return [];
  if (element.tagName !== "link" && !FETCHING.includes(element.tagName)) return [];
  const named = ["src", "href", "data", "poster"].map((name) => attribute(element, name) ?? "");
  const candidates = (attribute(element, "srcset") ?? "")
    .split(",")
    .map((candidate) => candidate.trim().replace(/\s.*/, ""));
  return [...named, ...candidates].filter((address) => address !== "");
}

function foreignRequests(page: BuiltPage): string[] {
  return page.elements
    .flatMap(fetchedBy)
    .filter((address) => !address.startsWith("data:") && !isInternal(new URL(address, fullAddress(page))))
    .map((address) => `${page.address} fetches ${address}`);
}

describe("opening a page", () => {
  it("asks nothing of other hosts", () => {
    expectNone(pages.flatMap(foreignRequests));
  });

  it("asks nothing of other hosts through its styles and scripts", () => {
    const pattern =
      /(?:url\(\s*["']?|@import\s+["']?|\bimport\(\s*["']|\bfetch\(\s*["'])(?:https?:)?\/\/[^"')\s]+/g;
    const texts = siteFiles.filter((file) => /\.(css|js|mjs|svg)$/.test(file));
    expectNone(
      texts.flatMap((file) => [...textOfFile(file).matchAll(pattern)].map((match) => `${file}: ${match[0]}`)),
    );
  });

  it("runs no program written into an attribute, and no style either", () => {
    const problems = pages.flatMap((page) =>
      page.elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(
            ({ name, value }) => name.startsWith("on") || name === "style" || /^\s*javascript:/i.test(value),
          )
          .map(({ name, value }) => `${page.address}: <${tagName} ${name}="${value}">`),
      ),
    );
    expectNone(problems);
  });
});
