import { describe, it } from "vitest";
import { isNotFoundPage, mainOf, pages, type BuiltPage } from "./built-site.ts";
import { attribute, byTag, elementsOf, hasClass, isElement, textOf, type Element, type Node } from "./dom.ts";
import { expectNone } from "./problems.ts";

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}

function skippedLevels(page: BuiltPage): string[] {
  const levels = byTag(page.document, ...HEADINGS).map(levelOf);
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`${page.address}: h${level} follows h${before}`] : [];
  });
}

/** Text and headings of a node in order; an image or a form field counts as content. */
function outlineOf(node: Node): (Element | string)[] {
  if ("value" in node) return node.value.trim() === "" ? [] : [node.value];
  if (!("childNodes" in node)) return [];
  if (isElement(node)) {
    if (["script", "style", "template"].includes(node.tagName)) return [];
    if (HEADINGS.includes(node.tagName)) return [node];
    if (["img", "svg", "input", "select", "canvas"].includes(node.tagName)) return [node.tagName];
  }
  return node.childNodes.flatMap(outlineOf);
}

/** Whether an element waits for what a script has to say. */
function isFilledLater(element: Element): boolean {
  return attribute(element, "role") === "status" || attribute(element, "aria-live") !== undefined;
}

function emptySections(page: BuiltPage): string[] {
  const outline = outlineOf(mainOf(page));
  return outline.flatMap((entry, index) => {
    if (typeof entry === "string") return [];
    const next = outline[index + 1];
    const isFollowed = typeof next === "string" || (next !== undefined && levelOf(next) > levelOf(entry));
    return isFollowed ? [] : [`${page.address}: nothing stands under "${textOf(entry)}"`];
  });
}

describe("every page", () => {
  it("has one main heading with words in it", () => {
    const problems = pages.flatMap((page) => {
      const headings = byTag(page.document, "h1").map(textOf);
      return headings.length === 1 && headings[0] !== ""
        ? []
        : [`${page.address}: ${JSON.stringify(headings)}`];
    });
    expectNone(problems);
  });

  it("has one main part", () => {
    const counts = pages.map((page) => [page.address, byTag(page.document, "main").length] as const);
    expectNone(counts.filter(([, count]) => count !== 1).map(([address, count]) => `${address}: ${count}`));
  });

  it("skips no level of headings", () => {
    expectNone(pages.flatMap(skippedLevels));
  });

  it("has no section with nothing in it", () => {
    expectNone(pages.flatMap(emptySections));
  });

  it("has no blank cell, entry or paragraph", () => {
    const problems = pages.flatMap((page) =>
      byTag(mainOf(page), "td", "th", "dd", "dt", "li", "p", "caption", "figcaption")
        .filter((element) => textOf(element) === "" && !isFilledLater(element))
        .filter(
          (element) => !elementsOf(element).some(({ tagName }) => ["img", "svg", "input"].includes(tagName)),
        )
        .map((element) => `${page.address}: an empty ${element.tagName}`),
    );
    expectNone(problems);
  });

  it("gives each id once", () => {
    const problems = pages.flatMap((page) => {
      const ids = page.elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.address}: ${id}`);
    });
    expectNone(problems);
  });

  it("but the first and the missing one says where it stands", () => {
    const problems = pages
      .filter((page) => !["/", "/es/"].includes(page.address) && !isNotFoundPage(page))
      .flatMap((page) => {
        const trail = byTag(page.document, "nav").find((nav) => hasClass(nav, "breadcrumbs"));
        const links = trail === undefined ? [] : byTag(trail, "a");
        const endsHere = links.length >= 2 && attribute(links.at(-1)!, "aria-current") === "page";
        return endsHere ? [] : [`${page.address}: ${links.length} breadcrumbs`];
      });
    expectNone(problems);
  });
});
