import type { ExplorerWords } from "../../../messages/browser/explorer.ts";
import type { ExplorerColumn } from "../../../views/explore/explorer-index.ts";
import { element } from "../../search/element.ts";
import { codesOf, codesText, EMPTY_CELL } from "./code-set.ts";
import type { ControlContext } from "./filter-control.ts";

type Option = readonly [code: string, label: string];

/** What a reader can choose: the codes of the column in words, and that the cell is empty. */
function optionsOf({ terms }: ExplorerColumn, words: ExplorerWords): readonly Option[] {
  const codes: readonly Option[] = Object.entries(terms ?? { true: words.yes, false: words.no });
  return [...codes, [EMPTY_CELL, words.nothing]];
}

/** A button that opens a list of codes to choose from; none chosen lets every row pass. */
export function setControl(column: ExplorerColumn, { filter, words, onChange }: ControlContext): HTMLElement {
  const { name, label } = column;
  const options = optionsOf(column, words);
  const chosen = new Set(codesOf(filter));
  const id = `choose-${name}`;
  const button = element("button", { type: "button", class: "chooser", popovertarget: id });
  const describe = () => {
    const some = words.chosen(words.number(chosen.size), words.number(options.length));
    button.textContent = chosen.size === 0 ? words.any : some;
    button.setAttribute("aria-label", words.chooseValues(label, button.textContent));
  };
  const boxes = options.map(([code, text]) => {
    const box = element("input", { type: "checkbox", value: code, checked: chosen.has(code) ? "" : null });
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(code);
      else chosen.delete(code);
      describe();
      onChange(codesText([...chosen]));
    });
    return element("label", {}, box, text);
  });
  const list = element(
    "div",
    { id, popover: "", role: "group", "aria-label": label, class: "codes" },
    ...boxes,
  );
  list.addEventListener("toggle", () => {
    placeBelow(list, button);
  });
  describe();
  return element("span", {}, button, list);
}

/** Sets a list below its button, inside the window. */
function placeBelow(list: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(0, Math.min(left, innerWidth - width))}px`;
  list.style.top = `${Math.max(0, Math.min(bottom, innerHeight - height))}px`;
}
