import type { ExplorerWords } from "../../messages/browser/explorer.ts";
import type { ExplorerColumn, ExplorerIndex } from "../../views/explore/explorer-index.ts";
import { element } from "../search/element.ts";

/** The choice of the table. */
export function tablePicker(
  { tables, language }: ExplorerIndex,
  chosen: string,
  words: ExplorerWords,
  onChange: (table: string) => void,
): HTMLElement {
  const options = tables.map(({ name, title }) =>
    element("option", { value: name, selected: name === chosen ? "" : null, lang: language ?? null }, title),
  );
  const select = element("select", { id: "explorer-table" }, ...options);
  select.addEventListener("change", () => {
    onChange(select.value);
  });
  const label = element("label", { for: "explorer-table" }, words.table);
  return element("div", { class: "picker" }, label, " ", select);
}

/** The choice of the columns; one at least stays. */
export function columnPicker(
  columns: readonly ExplorerColumn[],
  language: ExplorerIndex["language"],
  shown: readonly string[],
  words: ExplorerWords,
  onChange: (columns: readonly string[], changed: string) => void,
): HTMLElement {
  const boxes: HTMLInputElement[] = [];
  const labels = columns.map(({ name, label }) => {
    const checked = shown.includes(name) ? "" : null;
    const box = element("input", { type: "checkbox", value: name, checked });
    box.addEventListener("change", () => {
      const chosen = boxes.filter((other) => other.checked).map(({ value }) => value);
      if (chosen.length === 0) box.checked = true;
      else onChange(chosen, name);
    });
    boxes.push(box);
    return element("label", { lang: language ?? null }, box, ` ${label}`);
  });
  const choices = element("fieldset", {}, element("legend", {}, words.columns), ...labels);
  return element("details", { class: "columns" }, element("summary", {}, words.chooseColumns), choices);
}

/** A button. */
export function actionButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, text);
  button.addEventListener("click", onClick);
  return button;
}
