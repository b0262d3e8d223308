import type { Records } from "../../model/records.ts";
import { letterOf, OTHER_LETTER, ROWS_ON_PAGE, type ListPart } from "./list-part.ts";

/** What a list is made of. */
export interface ListPlan<Item> {
  /** In the order of the list. */
  readonly items: readonly Item[];
  /** The name by whose first letter an item is found; left out where the list is not in the order of names. */
  readonly nameOf?: (item: Item) => string;
  /** The counties to which an item belongs. */
  readonly countiesOf?: (item: Item) => readonly string[];
}

/** A list that may be too long for one page. */
export class LongList<Item> {
  readonly items: readonly Item[];
  /** The items by letter and by county, where the list is long. */
  readonly letters: ReadonlyMap<string, readonly Item[]>;
  readonly counties: ReadonlyMap<string, readonly Item[]>;

  constructor({ items, nameOf, countiesOf }: ListPlan<Item>) {
    this.items = items;
    const long = items.length > ROWS_ON_PAGE;
    this.letters = grouped(items, long && nameOf ? (item) => [letterOf(nameOf(item))] : () => []);
    this.counties = grouped(items, long && countiesOf ? countiesOf : () => []);
  }

  /** Whether it has more than one page. */
  get isLong(): boolean {
    return this.items.length > ROWS_ON_PAGE;
  }

  /** Every part that has a page of its own, but for the first page of the whole. */
  get furtherParts(): readonly ListPart[] {
    const all = this.#pagesOf({ kind: "all" }).slice(1);
    const letters = [...this.letters.keys()].flatMap((letter) => this.#pagesOf({ kind: "letter", letter }));
    const counties = [...this.counties.keys()].flatMap((id) => this.#pagesOf({ kind: "county", id }));
    return [...all, ...letters, ...counties];
  }

  /** All items of the group to which a part belongs. */
  group({ group }: ListPart): readonly Item[] {
    if (group.kind === "letter") return this.letters.get(group.letter) ?? [];
    return group.kind === "county" ? (this.counties.get(group.id) ?? []) : this.items;
  }

  /** The items of one page. */
  itemsOn(part: ListPart): readonly Item[] {
    return this.group(part).slice((part.page - 1) * ROWS_ON_PAGE, part.page * ROWS_ON_PAGE);
  }

  /** How many pages the group of a part has. */
  pages(part: ListPart): number {
    return Math.max(1, Math.ceil(this.group(part).length / ROWS_ON_PAGE));
  }

  #pagesOf(group: ListPart["group"]): readonly ListPart[] {
    const count = this.pages({ group, page: 1 });
    return Array.from({ length: count }, (_, index) => ({ group, page: index + 1 }));
  }
}

/** A list of the record, put in order once however many pages show it. */
export function longList<Item>(records: Records, name: string, plan: () => ListPlan<Item>): LongList<Item> {
  return records.once(`list of ${name}`, () => new LongList(plan()));
}

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return new Map([...groups].sort(([a], [b]) => compareKeys(a, b)));
}

/** Letters and ids in their order; names that begin with no letter come last. */
function compareKeys(a: string, b: string): number {
  const last = Number(a === OTHER_LETTER) - Number(b === OTHER_LETTER);
  return last === 0 ? (a < b ? -1 : 1) : last;
}
