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
  /** Why a page of the kind may need more than the first flight of a connection. */
  readonly why?: string;
  /** What the parts of its heaviest page weighed when the budget was set: what is above it has grown. */
  readonly usual: Readonly<Record<Part, number>>;
}

/** What a server sends before it waits for an answer, in kB: ten packets of 1,460 bytes, less what the head of an answer takes. */
export const FIRST_FLIGHT = 14;

/** The parts that all pages share, in kB. */
const SHARED = { css: 3.5, print: 1.2, scripts: 3.8, fonts: 39, pictures: 0.2 };

/** Pages one step below a collection, in any language; sheets to print aside. */
const below = (collection: string) => new RegExp(`^(?:/[a-z]{2})?/${collection}/(?!sheet/)[^/]+/$`);

/** The budgets, the strict ones first; every page has one. */
export const BUDGETS: readonly Budget[] = [
  { kind: "officer", pages: below("officers"), total: 60, firstView: 14, usual: { html: 10.1, ...SHARED } },
  {
    kind: "home",
    pages: /^\/(?:[a-z]{2}\/)?$/,
    total: 120,
    usual: { html: 18.9, ...SHARED, css: 5.2, scripts: 5.7 },
  },
  { kind: "batch", pages: below("batches"), total: 65, firstView: 14, usual: { html: 8.7, ...SHARED } },
  {
    kind: "county",
    pages: below("counties"),
    total: 85,
    firstView: 29.5,
    why: "all about a place on one page that prints whole: Manhattan has 28 kB, of which 119 sources take 9",
    usual: { html: 25.1, ...SHARED, css: 4.1 },
  },
  { kind: "sheet", pages: /\/sheet\/$/, total: 65, firstView: 14, usual: { html: 4.7, ...SHARED, css: 4.3 } },
  {
    kind: "race",
    pages: below("races"),
    total: 75,
    firstView: 21.5,
    why: "nine candidates with their answers side by side: Manhattan 2021 has 21 kB; every other race fits",
    usual: { html: 17, ...SHARED, css: 4.3, scripts: 5.1 },
  },
  {
    kind: "candidacy",
    pages: below("races/[^/]+"),
    total: 65,
    firstView: 14,
    usual: { html: 9.6, ...SHARED },
  },
  { kind: "pledge", pages: below("pledges"), total: 65, firstView: 14, usual: { html: 8.6, ...SHARED } },
  {
    kind: "answer to a pledge",
    pages: below("pledges/[^/]+"),
    total: 65,
    firstView: 14,
    usual: { html: 7.6, ...SHARED },
  },
  {
    kind: "person",
    pages: below("people"),
    total: 70,
    firstView: 16.8,
    why: "one prosecutor who ran for office twice and moved many batches has 16.6 kB; everybody else fits",
    usual: { html: 12.8, ...SHARED },
  },
  { kind: "source", pages: below("sources"), total: 65, firstView: 14, usual: { html: 8.1, ...SHARED } },
  {
    kind: "page of a list",
    pages: /^(?:\/[a-z]{2})?\/(?:officers|batches|sources)\/(?:page|a-z|county)\/./,
    total: 90,
    usual: { html: 18, ...SHARED, css: 4.2, scripts: 4.6 },
  },
  {
    kind: "any other",
    pages: /^\/(?:[a-z]{2}\/)?(?!(?:officers|batches|counties|races|pledges|people|sources)\/.)./,
    total: 100,
    usual: { html: 32.4, ...SHARED, css: 4.9, scripts: 4.2 },
  },
];
