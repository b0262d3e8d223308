import type { Part } from "./loaded-files.ts";

/** What pages of a kind may weigh, in kB (1,000 bytes) over the wire. */
export interface Budget {
  readonly kind: string;
  /** The addresses of its pages. */
  readonly pages: RegExp;
  /** With everything: fonts, styles, scripts, pictures. */
  readonly total: number;
  /** HTML and CSS for the screen alone: what comes with the first answer of a fresh connection. */
  readonly firstView?: number;
  /** What the parts of its heaviest page weighed when the budget was set: what is above it has grown. */
  readonly usual: Readonly<Record<Part, number>>;
}

/** The parts that all pages share, in kB. */
const SHARED = { css: 3.9, print: 1.1, scripts: 3, fonts: 39, pictures: 0.3 };

/** Pages one step below a collection, in any language; sheets to print aside. */
const below = (collection: string) => new RegExp(`^(?:/[a-z]{2})?/${collection}/(?!sheet/)[^/]+/$`);

/** The budgets, the strict ones first; every page has one. */
export const BUDGETS: readonly Budget[] = [
  {
    kind: "officer",
    pages: /^\/officers\/[^/]+\/$/,
    total: 60,
    firstView: 14,
    usual: { html: 10, ...SHARED },
  },
  // Its words of the tables are marked as English, one by one. Ten segments hold 14.6 kB (RFC 6928): the first flight.
  {
    kind: "officer in Spanish",
    pages: /^\/es\/officers\/[^/]+\/$/,
    total: 60,
    firstView: 14.6,
    usual: { html: 10.6, ...SHARED },
  },
  { kind: "home", pages: /^\/(?:[a-z]{2}\/)?$/, total: 120, usual: { html: 17.8, ...SHARED, css: 4.6 } },
  { kind: "batch", pages: below("batches"), total: 65, usual: { html: 8.9, ...SHARED } },
  { kind: "county", pages: below("counties"), total: 85, usual: { html: 24.9, ...SHARED, css: 4.1 } },
  { kind: "sheet", pages: /\/sheet\/$/, total: 65, usual: { html: 8, ...SHARED, css: 4.4 } },
  { kind: "race", pages: below("races"), total: 75, usual: { html: 15.3, ...SHARED } },
  { kind: "candidacy", pages: below("races/[^/]+"), total: 65, usual: { html: 9.3, ...SHARED } },
  { kind: "pledge", pages: below("pledges"), total: 65, usual: { html: 7.4, ...SHARED } },
  { kind: "answer to a pledge", pages: below("pledges/[^/]+"), total: 65, usual: { html: 7.4, ...SHARED } },
  { kind: "person", pages: below("people"), total: 70, usual: { html: 12.4, ...SHARED } },
  { kind: "source", pages: below("sources"), total: 65, usual: { html: 8.3, ...SHARED } },
  {
    kind: "any other",
    pages: /^\/(?:[a-z]{2}\/)?(?!(?:officers|batches|counties|races|pledges|people|sources)\/.)./,
    total: 100,
    usual: { html: 32.4, ...SHARED, css: 4.9, scripts: 3.6 },
  },
];
