import { it } from "vitest";
import { fullAddress } from "./addresses.ts";
import { isNotFoundPage, pages, type BuiltPage } from "./built-site.ts";
import { attribute, byTag } from "./dom.ts";
import { expectNone } from "./problems.ts";

function titleOf(page: BuiltPage): string {
  const title = page.elements.find((element) => element.tagName === "title")?.childNodes[0];
  return title !== undefined && "value" in title ? title.value.trim() : "";
}

function metaOf(page: BuiltPage, name: string): string {
  const meta = byTag(page.document, "meta").find((element) => attribute(element, "name") === name);
  return attribute(meta ?? page.elements[0]!, "content") ?? "";
}

it("every page has a title of its own", () => {
  const seen = new Map<string, string>();
  const problems = pages.flatMap((page) => {
    const title = titleOf(page);
    const other = seen.get(title.toLowerCase());
    seen.set(title.toLowerCase(), page.address);
    if (title === "") return [`${page.address} has no title`];
    return other === undefined ? [] : [`${page.address} has the title of ${other}: ${title}`];
  });
  expectNone(problems);
});

it("every page is described in a sentence or two", () => {
  const problems = pages.flatMap((page) => {
    const { length } = metaOf(page, "description").trim();
    return length >= 30 && length <= 320 ? [] : [`${page.address} has a description of ${length} characters`];
  });
  expectNone(problems);
});

it("every page names its own full address as canonical", () => {
  const problems = pages
    .filter((page) => !isNotFoundPage(page))
    .flatMap((page) => {
      const links = byTag(page.document, "link").filter(
        (element) => attribute(element, "rel") === "canonical",
      );
      const named = links.map((element) => attribute(element, "href")).join(" ");
      return named === fullAddress(page) ? [] : [`${page.address} names ${named === "" ? "none" : named}`];
    });
  expectNone(problems);
});

it("every page is English and fits narrow screens", () => {
  const problems = pages.flatMap((page) => {
    const html = byTag(page.document, "html")[0]!;
    const ok = attribute(html, "lang") === "en" && metaOf(page, "viewport").includes("width=device-width");
    return ok ? [] : [page.address];
  });
  expectNone(problems);
});
