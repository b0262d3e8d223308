import { element } from "../search/element.ts";
import { NOTHING, type CellWords } from "./cell-words.ts";

function pieceNode({ text, href }: CellWords): Node {
  return href === undefined ? document.createTextNode(text) : element("a", { href }, text);
}

/** What stands in a cell: words, links, a list that opens on demand, so that rows stay low. */
export function cellNode(words: readonly CellWords[]): Node {
  const [first] = words;
  if (first === undefined) return element("span", { class: "nothing" }, NOTHING);
  if (words.length === 1) return pieceNode(first);
  const list = element("ul", {}, ...words.map((piece) => element("li", {}, pieceNode(piece))));
  return element("details", {}, element("summary", {}, `${words.length} entries`), list);
}
