import type { SearchWords } from "../../messages/browser/search.ts";
import { element } from "./element.ts";
import type { FoundPage, FoundReference } from "./pagefind.ts";
import { pageItem } from "./result-items.ts";
import { sectionHeading } from "./search-wording.ts";

const PAGES_AT_A_TIME = 8;

/**
 * The pages found of one kind under a heading, some at a time, with a button for more; nothing where there is no page.
 * Rejects if a page cannot be loaded.
 */
export async function pageSection(
  kind: "pages" | "sources",
  references: readonly FoundReference[],
  words: SearchWords,
): Promise<readonly HTMLElement[]> {
  if (references.length === 0) return [];
  const list = element("ol", {}, ...(await nextItems(references, 0, words)));
  const heading = sectionHeading(words.headings[kind], references.length, words);
  const parts: HTMLElement[] = [element("h2", {}, heading), list];
  if (list.childElementCount < references.length) parts.push(moreButton(kind, references, list, words));
  return [element("section", {}, ...parts)];
}

async function nextItems(
  references: readonly FoundReference[],
  from: number,
  words: SearchWords,
): Promise<HTMLElement[]> {
  const next = references.slice(from, from + PAGES_AT_A_TIME);
  const pages: readonly FoundPage[] = await Promise.all(next.map((reference) => reference.data()));
  return pages.map((page) => pageItem(page, words));
}

/** The button puts the next pages at the end of the list, and the focus on the first of them. */
function moreButton(
  kind: "pages" | "sources",
  references: readonly FoundReference[],
  list: HTMLElement,
  words: SearchWords,
): HTMLElement {
  const button = element("button", { type: "button" }, words.more[kind]);
  let isLoading = false;
  const showMore = async () => {
    // A second press, while the first is answered, would ask for the same pages.
    if (isLoading) return;
    isLoading = true;
    try {
      const items = await nextItems(references, list.childElementCount, words);
      list.append(...items);
      items[0]?.querySelector("a")?.focus();
      button.textContent = words.more[kind];
      if (list.childElementCount >= references.length) button.remove();
    } catch {
      button.textContent = words.more.notLoaded;
    } finally {
      isLoading = false;
    }
  };
  button.addEventListener("click", () => void showMore());
  return button;
}
