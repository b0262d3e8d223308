import type { ExplorerWords } from "../../../messages/browser/explorer.ts";
import { element } from "../../search/element.ts";
import type { Sum, Sums } from "./sums.ts";

function sumEntry({ name, quantity, rows, withoutNumber }: Sum, words: ExplorerWords): HTMLElement {
  const { totals } = words;
  const from = words.count(rows, words.rows);
  const without = withoutNumber === 0 ? "" : totals.without(words.count(withoutNumber, words.rows));
  return element(
    "div",
    { "data-sum": name },
    element("dt", {}, totals.sums[name]),
    element(
      "dd",
      {},
      element("strong", {}, totals.amount(quantity.qualifier, words.number(quantity.value))),
      ` ${totals.from(from)}${without}`,
    ),
  );
}

/** What the rows that are shown add up to, and which of them are in no sum, with why. */
export function totalsNote({ sums, leftOut }: Sums, words: ExplorerWords): readonly Node[] {
  const { totals } = words;
  const entries = sums.map((sum) => sumEntry(sum, words));
  const reasons = leftOut.map(({ reason, rows }) =>
    element(
      "li",
      { "data-reason": reason },
      totals.reason(words.count(rows, words.rows), totals.reasons[reason]),
    ),
  );
  return [
    element("h3", { id: "explorer-totals" }, totals.heading),
    entries.length === 0 ? element("p", {}, totals.none) : element("dl", {}, ...entries),
    ...(reasons.length === 0 ? [] : [element("p", {}, totals.leftOut), element("ul", {}, ...reasons)]),
  ];
}
