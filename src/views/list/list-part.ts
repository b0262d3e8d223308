/** How many rows stand on a page of a list; a longer list goes on on further pages, and has pages by letter and county. */
export const ROWS_ON_PAGE = 200;

/** Which part of a list a page shows: of the whole, of the names with a letter, or of a county. */
export interface ListPart {
  readonly group:
    | { readonly kind: "all" }
    | { readonly kind: "letter"; readonly letter: string }
    | { readonly kind: "county"; readonly id: string };
  /** The number of the page, from 1. */
  readonly page: number;
}

/** The page at the address of the list itself. */
export const FIRST_PART: ListPart = { group: { kind: "all" }, page: 1 };

/** Under which letter names stand that begin with none of the alphabet. */
export const OTHER_LETTER = "other";

/** The letter under which a name stands, without accents: `a` to `z`, else `other`. */
export function letterOf(name: string): string {
  const first = name
    .normalize("NFD")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .charAt(0)
    .toLowerCase();
  return /[a-z]/.test(first) ? first : OTHER_LETTER;
}

/** The path of a part below the list, without slashes at its ends: `page/2`, `a-z/f`, `county/kings-ny/page/2`. */
export function pathOfPart({ group, page }: ListPart): string {
  const ofGroup = { all: [], letter: ["a-z"], county: ["county"] }[group.kind];
  const value = group.kind === "letter" ? [group.letter] : group.kind === "county" ? [group.id] : [];
  return [...ofGroup, ...value, ...(page > 1 ? ["page", page] : [])].join("/");
}

/** The part at a path. Throws for a path that is none. */
export function partAt(path: string): ListPart {
  const [, kind, value = "", number] = /^(?:(a-z|county)\/([^/]+))?\/?(?:page\/(\d+))?$/.exec(path) ?? [
    null,
    null,
    undefined,
    undefined,
  ];
  if (kind === null) throw new Error(`${path} is no part of a list`);
  const page = Number(number ?? 1);
  if (kind === "a-z") return { group: { kind: "letter", letter: value }, page };
  return kind === "county"
    ? { group: { kind: "county", id: value }, page }
    : { group: { kind: "all" }, page };
}

/** The parts as a route names them. */
export function partPaths(parts: readonly ListPart[]): { readonly params: { readonly part: string } }[] {
  return parts.map((part) => ({ params: { part: pathOfPart(part) } }));
}
