import { blocksOf, elementsOf, hasClass, isElement, isInline, type Node } from "./dom.ts";

const WORD_AT_END = /[\p{L}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;

/** Words of a piece of a line, its white space kept; `null` for what begins a line of its own or is a citation. */
function wordsOf(node: Node): string | null {
  if ("value" in node) return node.value;
  if (!isElement(node) || !isInline(node) || hasClass(node, "cite")) return null;
  return blocksOf(node).join(" ");
}

/** Where the end of one piece of a line and the start of the next make one word that nobody wrote. */
export function joinsOf(root: Node): string[] {
  return elementsOf(root).flatMap((element) =>
    element.childNodes.slice(1).flatMap((next, index) => {
      const before = element.childNodes[index]!;
      if (!isElement(before) && !isElement(next)) return [];
      const [left, right] = [wordsOf(before), wordsOf(next)];
      if (left === null || right === null || !WORD_AT_END.test(left) || !WORD_AT_START.test(right)) return [];
      return [`${left.slice(-30)}|${right.slice(0, 30)}`];
    }),
  );
}
