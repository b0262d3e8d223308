import type { SearchWords } from "../../messages/browser/search.ts";
import { element } from "./element.ts";
import type { ChosenFilters, FilterCounts } from "./facets.ts";
import { FILTERS, type Filter } from "./search-state.ts";
import { orderOfValues } from "./filter-order.ts";
import { filterLabel, valueCount } from "./search-wording.ts";

interface Choice {
  readonly filter: Filter;
  readonly value: string;
  readonly input: HTMLInputElement;
  readonly row: HTMLElement;
  readonly count: HTMLElement;
}

interface Group {
  readonly filter: Filter;
  readonly group: HTMLElement;
  readonly summary: HTMLElement;
}

/** Where the filters stand beside the results, the first is open. */
const WIDE = "(min-width: 48.01rem)";

/** The filters as groups of boxes to tick, each value with its number of pages. */
export class FilterForm {
  readonly #choices: readonly Choice[];
  readonly #groups: readonly Group[];
  readonly #words: SearchWords;
  readonly #clear: HTMLElement;

  /** Puts the groups into the element. */
  constructor(place: HTMLElement, all: FilterCounts, words: SearchWords, onChange: () => void) {
    this.#words = words;
    this.#clear = element("button", { type: "button", hidden: "" }, words.clearFilters);
    this.#choices = FILTERS.flatMap((filter) =>
      orderOfValues(filter, Object.keys(all[filter] ?? {}), words.locale).map((value) =>
        choiceOf(filter, value),
      ),
    );
    this.#groups = FILTERS.map((filter) =>
      groupOf(
        filter,
        words.filters[filter],
        this.#choices.filter((choice) => choice.filter === filter).map(({ row }) => row),
      ),
    );
    place.replaceChildren(...this.#groups.map(({ group }) => group), this.#clear);
    this.#groups[0]?.group.toggleAttribute("open", matchMedia(WIDE).matches);
    place.addEventListener("change", onChange);
    this.#clear.addEventListener("click", () => {
      this.choose({});
      onChange();
      this.#groups.find(({ group }) => !group.hidden)?.summary.focus();
    });
  }

  /** What is ticked. */
  chosen(): ChosenFilters {
    const ticked = this.#choices.filter(({ input }) => input.checked);
    const names = FILTERS.filter((name) => ticked.some(({ filter }) => filter === name));
    return Object.fromEntries(
      names.map((name) => [name, ticked.filter(({ filter }) => filter === name).map(({ value }) => value)]),
    );
  }

  /** Ticks these values and no others. */
  choose(chosen: ChosenFilters): void {
    for (const { filter, value, input } of this.#choices)
      input.checked = chosen[filter]?.includes(value) ?? false;
  }

  /** Shows the numbers; a value without a page is hidden, unless it is ticked or has the focus. */
  show(counts: FilterCounts): void {
    for (const { filter, value, input, row, count } of this.#choices) {
      const pages = counts[filter]?.[value] ?? 0;
      count.textContent = valueCount(pages, this.#words);
      row.hidden = pages === 0 && !input.checked && !hasFocus(row);
    }
    const chosen = this.chosen();
    for (const { filter, group, summary } of this.#groups) {
      summary.textContent = filterLabel(filter, chosen[filter]?.length ?? 0, this.#words);
      const isEmpty = this.#choices.every((choice) => choice.filter !== filter || choice.row.hidden);
      group.hidden = isEmpty && !hasFocus(group);
    }
    this.#clear.hidden = Object.keys(chosen).length === 0;
  }
}

/** Whether the focus is on a part of an element: where that was hidden, a reader with a keyboard would lose the place. */
function hasFocus(part: HTMLElement): boolean {
  return part.contains(document.activeElement);
}

function groupOf(filter: Filter, label: string, rows: readonly HTMLElement[]): Group {
  const summary = element("summary", {}, label);
  const legend = element("legend", { class: "visually-hidden" }, label);
  const group = element("details", {}, summary, element("fieldset", {}, legend, ...rows));
  return { filter, group, summary };
}

function choiceOf(filter: Filter, value: string): Choice {
  const input = element("input", { type: "checkbox", name: filter, value });
  const count = element("span", { class: "count" });
  const row = element("label", {}, input, element("span", {}, value, count));
  return { filter, value, input, row, count };
}
