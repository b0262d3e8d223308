import { element } from "../search/element.ts";
import { NOTHING, type CellWords } from "./cell-words.ts";

/** How many entries of a list are shown before the rest is folded away. */
const UNFOLDED = 3;

function pieceNode({ text, href }: CellWords): Node {
  return href === undefined ? document.createTextNode(text) : element("a", { href }, text);
}

/** What stands in a cell: words, links, a list; a long list opens on demand. */
export function cellNode(words: readonly CellWords[]): Node {
  const [first] = words;
  if (first === undefined) return element("span", { class: "nothing" }, NOTHING);
  if (words.length === 1) return pieceNode(first);
  const list = element("ul", {}, ...words.map((piece) => element("li", {}, pieceNode(piece))));
  if (words.length <= UNFOLDED) return list;
  return element("details", {}, element("summary", {}, `${words.length} entries`), list);
}
