import { element } from "./element.ts";
import type { ChosenFilters, FilterCounts } from "./pagefind.ts";
import { FILTER_LABELS } from "./search-state.ts";
import { orderOfValues } from "./filter-order.ts";

interface Choice {
  readonly filter: string;
  readonly value: string;
  readonly input: HTMLInputElement;
  readonly row: HTMLElement;
  readonly count: HTMLElement;
}

interface Group {
  readonly filter: string;
  readonly label: string;
  readonly group: HTMLElement;
  readonly summary: HTMLElement;
}

/** Where the filters stand beside the results, the first is open. */
const WIDE = "(min-width: 48.01rem)";

/** The filters as groups of boxes to tick, each value with its number of pages. */
export class FilterForm {
  readonly #choices: readonly Choice[];
  readonly #groups: readonly Group[];
  readonly #clear = element("button", { type: "button", hidden: "" }, "Clear all filters");

  /** Puts the groups into the element. */
  constructor(place: HTMLElement, all: FilterCounts, onChange: () => void) {
    this.#choices = Object.keys(FILTER_LABELS).flatMap((filter) =>
      orderOfValues(filter, Object.keys(all[filter] ?? {})).map((value) => choiceOf(filter, value)),
    );
    this.#groups = Object.entries(FILTER_LABELS).map(([filter, label]) =>
      groupOf(
        filter,
        label,
        this.#choices.filter((choice) => choice.filter === filter).map(({ row }) => row),
      ),
    );
    place.replaceChildren(...this.#groups.map(({ group }) => group), this.#clear);
    this.#groups[0]?.group.toggleAttribute("open", matchMedia(WIDE).matches);
    place.addEventListener("change", onChange);
    this.#clear.addEventListener("click", () => {
      this.choose({});
      onChange();
      place.querySelector("summary")?.focus();
    });
  }

  /** What is ticked. */
  chosen(): ChosenFilters {
    const ticked = this.#choices.filter(({ input }) => input.checked);
    const names = Object.keys(FILTER_LABELS).filter((name) => ticked.some(({ filter }) => filter === name));
    return Object.fromEntries(
      names.map((name) => [name, ticked.filter(({ filter }) => filter === name).map(({ value }) => value)]),
    );
  }

  /** Ticks these values and no others. */
  choose(chosen: ChosenFilters): void {
    for (const { filter, value, input } of this.#choices)
      input.checked = chosen[filter]?.includes(value) ?? false;
  }

  /** Shows the numbers; a value without a page is hidden, unless it is ticked. */
  show(counts: FilterCounts): void {
    for (const { filter, value, input, row, count } of this.#choices) {
      const pages = counts[filter]?.[value] ?? 0;
      count.textContent = ` (${pages})`;
      row.hidden = pages === 0 && !input.checked;
    }
    const chosen = this.chosen();
    for (const { filter, label, group, summary } of this.#groups) {
      const ticked = chosen[filter]?.length ?? 0;
      summary.textContent = ticked === 0 ? label : `${label}: ${ticked} chosen`;
      group.hidden = this.#choices.every((choice) => choice.filter !== filter || choice.row.hidden);
    }
    this.#clear.hidden = Object.keys(chosen).length === 0;
  }
}

function groupOf(filter: string, label: string, rows: readonly HTMLElement[]): Group {
  const summary = element("summary", {}, label);
  const legend = element("legend", { class: "visually-hidden" }, label);
  const group = element("details", {}, summary, element("fieldset", {}, legend, ...rows));
  return { filter, label, group, summary };
}

function choiceOf(filter: string, value: string): Choice {
  const input = element("input", { type: "checkbox", name: filter, value });
  const count = element("span", { class: "count" });
  const row = element("label", {}, input, element("span", {}, value, count));
  return { filter, value, input, row, count };
}
