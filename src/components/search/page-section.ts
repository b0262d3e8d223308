import { element } from "./element.ts";
import type { FoundPage, FoundReference } from "./pagefind.ts";
import { pageItem } from "./result-items.ts";

const PAGES_AT_A_TIME = 8;

/**
 * The pages found under a heading, some at a time, with a button for more; nothing where there is no page.
 * Rejects if a page cannot be loaded.
 */
export async function pageSection(
  heading: string,
  references: readonly FoundReference[],
): Promise<readonly HTMLElement[]> {
  if (references.length === 0) return [];
  const list = element("ol", {}, ...(await nextItems(references, 0)));
  const parts: HTMLElement[] = [element("h2", {}, `${heading} (${references.length})`), list];
  if (list.childElementCount < references.length) parts.push(moreButton(heading, references, list));
  return [element("section", {}, ...parts)];
}

async function nextItems(references: readonly FoundReference[], from: number): Promise<HTMLElement[]> {
  const next = references.slice(from, from + PAGES_AT_A_TIME);
  const pages: readonly FoundPage[] = await Promise.all(next.map((reference) => reference.data()));
  return pages.map(pageItem);
}

/** The button puts the next pages at the end of the list, and the focus on the first of them. */
function moreButton(heading: string, references: readonly FoundReference[], list: HTMLElement): HTMLElement {
  const button = element("button", { type: "button" }, `Show more ${heading.toLowerCase()}`);
  button.addEventListener("click", () => {
    nextItems(references, list.childElementCount).then(
      (items) => {
        list.append(...items);
        items[0]?.querySelector("a")?.focus();
        if (list.childElementCount >= references.length) button.remove();
      },
      () => (button.textContent = "Not loaded. Try again"),
    );
  });
  return button;
}
