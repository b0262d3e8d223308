import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { ADDRESSES, type Collection } from "../../site/addresses.ts";
import { prose, type Block, type Section } from "../kit/block.ts";
import type { DataTable } from "../kit/table.ts";
import type { Citations } from "../kit/citations.ts";
import { link, type Line } from "../kit/inline.ts";
import { pageOf, type Page } from "../kit/page.ts";
import { ROWS_ON_PAGE, type ListPart } from "./list-part.ts";
import type { LongList } from "./long-list.ts";
import { addressOfPart, groupPagers, letterInWords, pagePagers } from "./pager.ts";

/** A list and the part of it that is wanted. */
export interface ListView<Item> {
  readonly collection: Collection;
  readonly list: LongList<Item>;
  readonly part: ListPart;
}

/** The table of a part between the ways to the other parts; the table leads to the rows of the whole list. */
export function listBlocks<Item>(
  records: Records,
  { collection, list, part }: ListView<Item>,
  table: DataTable,
): readonly Block[] {
  const whole = ADDRESSES.listRows(collection, records.language);
  return [
    ...groupPagers(records, collection, list, part),
    list.isLong ? { ...table, whole } : table,
    ...pagePagers(records, collection, list, part),
  ];
}

/** A page of a long list other than its first: the rows, and the ways to the others. */
export function furtherPage<Item>(
  records: Records,
  view: ListView<Item>,
  about: {
    readonly heading: string;
    readonly kind: string;
    readonly note: Line;
    readonly citations?: Citations;
  },
  table: DataTable,
): Page {
  const { collection, list, part } = view;
  const words = wordsOf(records).longList;
  const { count, number } = wordsOf(records);
  const named = groupHeading(records, about.heading, part);
  const pages = list.pages(part);
  const heading = pages === 1 ? named : words.page(named, number(part.page), number(pages));
  const from = (part.page - 1) * ROWS_ON_PAGE;
  const section: Section = {
    anchor: "all",
    heading: words.rows,
    blocks: [...listBlocks(records, view, table), prose(about.note)],
  };
  return pageOf(records, {
    address: addressOfPart(collection, part),
    heading,
    kind: about.kind,
    summary: [
      [
        words.shown(
          named,
          number(from + 1),
          number(from + list.itemsOn(part).length),
          count(list.group(part).length, words.row),
        ),
        link(words.whole, ADDRESSES[collection].list),
        ".",
      ],
    ],
    parents: [{ text: about.heading, href: ADDRESSES[collection].list }],
    sections: [section],
    ...(about.citations === undefined ? {} : { citations: about.citations }),
    facets: { type: "page" },
  });
}

function groupHeading(records: Records, heading: string, { group }: ListPart): string {
  const words = wordsOf(records).longList;
  if (group.kind === "letter") return words.of(heading, letterInWords(records, group.letter));
  if (group.kind === "county") return words.of(heading, countyInState(records.get("counties", group.id)));
  return heading;
}
