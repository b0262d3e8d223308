import { countyInState } from "../../format/names.ts";
import { wordsOf } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import { partAddress, type Address, type Collection } from "../../site/addresses.ts";
import type { Pager, PagerLink } from "../kit/pager.ts";
import { MOST_SHOWN } from "../kit/most-shown.ts";
import { OTHER_LETTER, pathOfPart, type ListPart } from "./list-part.ts";
import type { LongList } from "./long-list.ts";

/** The way to the letters and counties of a long list; very many counties stand on its first page alone. */
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
  const counties = [...list.counties.keys()].map((id) =>
    linkTo(countyInState(records.get("counties", id)), { kind: "county", id }),
  );
  const isFirst = pathOfPart(part) === "";
  const ways =
    isFirst || counties.length <= MOST_SHOWN
      ? counties
      : [...counties.filter(({ current }) => current), linkTo(words.allCounties, { kind: "all" })];
  return [
    ...(letters.length > 0 ? [pagerOf(words.letters, letters)] : []),
    ...(counties.length > 0 ? [pagerOf(words.counties, ways)] : []),
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
