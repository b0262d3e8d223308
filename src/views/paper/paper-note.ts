import { listOf } from "../../format/lists.ts";
import type { Section } from "../kit/block.ts";

/** What only the printed page says. */
export interface PaperNote {
  /** The address of the full page. */
  readonly address: string;
  /** What the code beside it is, for those who do not see it. */
  readonly codeLabel: string;
  /** What is not printed; `null` where all is. */
  readonly leftOut: string | null;
}

/** Where the full page is, and what of it is not printed. */
export function paperNote(address: string, sections: readonly Section[]): PaperNote {
  const headings = (print: Section["print"]) =>
    sections.filter((section) => section.print === print).map(({ heading }) => `“${heading}”`);
  const [omitted, short] = [headings("omitted"), headings("short")];
  const said = [
    ...(omitted.length === 0 ? [] : [`Left out on paper: ${listOf(omitted)}.`]),
    ...(short.length === 0 ? [] : [`Printed in part: ${listOf(short)}.`]),
  ];
  return {
    address,
    codeLabel: `QR code that leads to ${address}`,
    leftOut: said.length === 0 ? null : `${said.join(" ")} The full page is at ${address}`,
  };
}
