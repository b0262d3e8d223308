import type { Address } from "../../site/addresses.ts";

/** Links to the other parts of a list. */
export interface Pager {
  readonly kind: "pager";
  readonly label: string;
  readonly links: readonly PagerLink[];
}

/** One part of a list; `current` is the part that is shown. */
export interface PagerLink {
  readonly text: string;
  readonly href: Address;
  readonly current: boolean;
}
