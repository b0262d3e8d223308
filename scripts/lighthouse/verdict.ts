import { CATEGORIES, NOT_JUDGED, type Category } from "./categories.ts";

/** A check that a page did not pass. */
export interface Shortcoming {
  readonly category: Category;
  /** Lighthouse's id of the check. */
  readonly audit: string;
  readonly title: string;
  /** Where on the page, or what was measured. */
  readonly places: readonly string[];
}

/** What Lighthouse says of one page; scores from 0 to 100. */
export interface PageResult {
  readonly type: string;
  readonly address: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly shortcomings: readonly Shortcoming[];
}

const NEEDED = 100;

function reasonNotToJudge(address: string, category: Category): string | undefined {
  return NOT_JUDGED[address]?.[category];
}

/** Whether a page has 100 in every group in which it is judged. */
export function isPassed({ address, scores }: PageResult): boolean {
  return CATEGORIES.every(
    (category) => scores[category] >= NEEDED || reasonNotToJudge(address, category) !== undefined,
  );
}

/** One score of the table: a dash where the page is not judged. */
function scoreInTable({ address, scores }: PageResult, category: Category): string {
  return reasonNotToJudge(address, category) === undefined ? String(scores[category]) : "–";
}

/** The table of scores, a page a line, and below it why a page is not judged in a group. */
export function scoreTable(results: readonly PageResult[]): string {
  const width = Math.max(9, ...results.map(({ type }) => type.length)) + 2;
  const line = (name: string, cells: readonly string[], last: string) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(15)).join("")}  ${last}`;
  const reasons = results.flatMap(({ address }) =>
    CATEGORIES.flatMap((category) => {
      const reason = reasonNotToJudge(address, category);
      return reason === undefined ? [] : [`–  ${address} in ${category}: ${reason}`];
    }),
  );
  return [
    line("page type", CATEGORIES, "address"),
    ...results.map((result) =>
      line(
        result.type,
        CATEGORIES.map((category) => scoreInTable(result, category)),
        result.address,
      ),
    ),
    ...reasons,
  ].join("\n");
}

/** What keeps a page below 100 in the groups in which it is judged, a check a paragraph. */
export function shortcomingsInWords({ address, scores, shortcomings }: PageResult): string {
  return shortcomings
    .filter(({ category }) => scores[category] < NEEDED && reasonNotToJudge(address, category) === undefined)
    .map(({ category, audit, title, places }) =>
      [
        `${address}  ${category} ${scores[category]}: ${audit}: ${title}`,
        ...places.map((place) => `    ${place}`),
      ].join("\n"),
    )
    .join("\n");
}
