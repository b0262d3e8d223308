import type { ExplorerWords } from "../../../messages/browser/explorer.ts";
import { isPartialDate } from "../../../model/partial-date.ts";
import type { ExplorerColumn } from "../../../views/explore/explorer-index.ts";
import { element } from "../../search/element.ts";
import { numberOf, rangeOf, rangeText } from "./range.ts";
import { setControl } from "./set-control.ts";

/** What a control needs to know. */
export interface ControlContext {
  /** The filter of the column as the address has it; empty where there is none. */
  readonly filter: string;
  readonly words: ExplorerWords;
  /** Called with the new filter whenever a reader changes it. */
  readonly onChange: (filter: string) => void;
}

/** The control that filters a column. */
export function filterControl(column: ExplorerColumn, context: ControlContext): HTMLElement {
  switch (column.filter) {
    case "text":
      return wordsControl(column, context);
    case "number":
    case "date":
      return rangeControl(column, context);
    case "set":
      return setControl(column, context);
  }
}

function wordsControl({ label }: ExplorerColumn, { filter, words, onChange }: ControlContext): HTMLElement {
  const input = element("input", {
    type: "search",
    "aria-label": words.filterBy(label),
    placeholder: words.filter,
    size: "8",
    autocomplete: "off",
    value: filter,
  });
  input.addEventListener("input", () => {
    onChange(input.value);
  });
  return input;
}

/**
 * Two fields, from and to: of numbers, or of dates, which may be a year or a month. What is neither filters nothing, and
 * is marked once a reader has left the field.
 */
function rangeControl(
  { label, filter: kind }: ExplorerColumn,
  { filter, words, onChange }: ControlContext,
): HTMLElement {
  const { from, to } = rangeOf(filter);
  const field = (value: string, name: string, placeholder: string) =>
    element("input", {
      type: "text",
      inputmode: kind === "number" ? "numeric" : "text",
      "aria-label": name,
      placeholder,
      title: kind === "date" ? words.dateHint : null,
      size: kind === "number" ? "4" : "7",
      autocomplete: "off",
      value,
    });
  const first = field(from, words.filterFrom(label), words.from);
  const last = field(to, words.filterTo(label), words.to);
  for (const input of [first, last]) {
    const isUnderstood = () => {
      const end = input.value.trim();
      return end === "" || (kind === "number" ? numberOf(end) !== null : isPartialDate(end));
    };
    const mark = () => {
      input.setAttribute("aria-invalid", String(!isUnderstood()));
    };
    mark();
    input.addEventListener("change", mark);
    input.addEventListener("input", () => {
      // What is being typed is not wrong yet.
      input.removeAttribute("aria-invalid");
      onChange(rangeText({ from: first.value, to: last.value }));
    });
  }
  return element("span", { class: "range" }, first, last);
}
