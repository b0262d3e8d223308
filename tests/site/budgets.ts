import type { Part } from "./loaded-files.ts";

/** What pages of a kind may weigh, in kB (1,000 bytes) over the wire. */
export interface Budget {
  readonly kind: string;
  /** The addresses of its pages. */
  readonly pages: RegExp;
  /** With everything: fonts, styles, scripts, pictures. */
  readonly total: number;
  /** HTML and CSS alone: what comes with the first answer of a fresh connection. */
  readonly firstView?: number;
  /** What the parts of its heaviest page weighed when the budget was set: what is above it has grown. */
  readonly usual: Readonly<Record<Part, number>>;
}

/** The parts that all pages share, in kB. */
const SHARED = { css: 4.1, scripts: 1.3, fonts: 39, pictures: 0.3 };

const below = (collection: string) => new RegExp(`^/${collection}/[^/]+/$`);

/** The budgets, the strict ones first; the last holds for every page. */
export const BUDGETS: readonly Budget[] = [
  { kind: "officer", pages: below("officers"), total: 60, firstView: 14, usual: { html: 9.9, ...SHARED } },
  { kind: "home", pages: /^\/$/, total: 120, usual: { html: 20, ...SHARED } },
  { kind: "batch", pages: below("batches"), total: 80, usual: { html: 20, ...SHARED } },
  { kind: "county", pages: below("counties"), total: 100, usual: { html: 20, ...SHARED } },
  { kind: "race", pages: below("races"), total: 100, usual: { html: 20, ...SHARED } },
  { kind: "candidacy", pages: below("races/[^/]+"), total: 80, usual: { html: 20, ...SHARED } },
  { kind: "pledge", pages: below("pledges"), total: 100, usual: { html: 20, ...SHARED } },
  { kind: "answer to a pledge", pages: below("pledges/[^/]+"), total: 80, usual: { html: 20, ...SHARED } },
  { kind: "person", pages: below("people"), total: 80, usual: { html: 20, ...SHARED } },
  { kind: "source", pages: below("sources"), total: 80, usual: { html: 20, ...SHARED } },
  {
    kind: "any other",
    pages: /^\/(?!(?:officers|batches|counties|races|pledges|people|sources)\/.)./,
    total: 150,
    usual: { html: 20, ...SHARED },
  },
];
