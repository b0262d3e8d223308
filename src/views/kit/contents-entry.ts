import type { Wording } from "./inline.ts";

/** A link to a part of the page. */
export interface ContentsEntry extends Wording {
  readonly href: string;
}
