import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { partAddress, type Address, type Collection } from "../../site/addresses.ts";
import type { Pager, PagerLink } from "../kit/pager.ts";
import { MOST_SHOWN } from "../kit/most-shown.ts";
import { OTHER_LETTER, pathOfPart, type ListPart } from "./list-part.ts";
import type { LongList } from "./long-list.ts";

/**
 * The way to the letters and counties of a long list, nothing for a short one. Very many counties stand on its first page
 * alone; a further page has the way to them, and to its own.
 */
export function groupPagers<Item>(
  records: Records,
  collection: Collection,
  list: LongList<Item>,
  part: ListPart,
): readonly Pager[] {
  const words = wordsOf(records).longList;
  const linkTo = (text: string, group: ListPart["group"]): PagerLink => ({
    text,
    href: addressOfPart(collection, { group, page: 1 }),
    current: pathOfPart({ group, page: 1 }) === pathOfPart({ ...part, page: 1 }),
  });
  const letters = [...list.letters.keys()].map((letter) =>
    linkTo(letterInWords(records, letter), { kind: "letter", letter }),
  );
  const ids = [...list.counties.keys()];
  const hasAll = pathOfPart(part) === "" || ids.length <= MOST_SHOWN;
  // Only counties that are shown are asked for: a page is made again where what it asked for changed.
  const shown = hasAll ? ids : ids.filter((id) => part.group.kind === "county" && part.group.id === id);
  const counties = [
    ...shown.map((id) => linkTo(countyInState(records.get("counties", id)), { kind: "county", id })),
    ...(hasAll ? [] : [{ ...linkTo(words.allCounties, { kind: "all" }), current: false }]),
  ];
  return [
    ...(letters.length > 0 ? [pagerOf(words.letters, letters)] : []),
    ...(ids.length > 0 ? [pagerOf(words.counties, counties)] : []),
  ];
}

/** The way to the other pages of a group: the first and the last, and those beside the present one. */
export function pagePagers<Item>(
  records: Records,
  collection: Collection,
  list: LongList<Item>,
  part: ListPart,
): readonly Pager[] {
  const words = wordsOf(records).longList;
  const last = list.pages(part);
  if (last === 1) return [];
  const linkTo = (text: string, page: number): PagerLink => ({
    text,
    href: addressOfPart(collection, { ...part, page }),
    current: page === part.page,
  });
  const shown = [...new Set([1, part.page - 1, part.page, part.page + 1, last])].filter(
    (page) => page >= 1 && page <= last,
  );
  return [
    pagerOf(words.pages, [
      ...(part.page > 1 ? [linkTo(words.previous, part.page - 1)] : []),
      ...shown.map((page) => linkTo(wordsOf(records).number(page), page)),
      ...(part.page < last ? [linkTo(words.next, part.page + 1)] : []),
    ]),
  ];
}

/** Where a part of a list stands. */
export function addressOfPart(collection: Collection, part: ListPart): Address {
  return partAddress(collection, pathOfPart(part));
}

/** A letter as a reader sees it. */
export function letterInWords(records: Records, letter: string): string {
  return letter === OTHER_LETTER ? wordsOf(records).longList.other : letter.toUpperCase();
}

function pagerOf(label: string, links: readonly PagerLink[]): Pager {
  return { kind: "pager", label, links };
}
