import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import { element } from "../search/element.ts";
import type { CellWords } from "./cell-words.ts";

function pieceNode({ text, href, language }: CellWords): Node {
  if (href !== undefined) return element("a", { href, lang: language ?? null }, text);
  return language === undefined ? document.createTextNode(text) : element("span", { lang: language }, text);
}

/** What stands in a cell: words, links, a list that opens on demand, so that rows stay low. */
export function cellNode(pieces: readonly CellWords[], words: ExplorerWords): Node {
  const [first] = pieces;
  if (first === undefined) return element("span", { class: "nothing" }, words.nothing);
  if (pieces.length === 1) return pieceNode(first);
  const list = element("ul", {}, ...pieces.map((piece) => element("li", {}, pieceNode(piece))));
  return element("details", {}, element("summary", {}, words.count(pieces.length, words.entries)), list);
}
