import { wordsOf } from "../../messages/words.ts";
import type { Language } from "../../model/language.ts";
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
export function paperNote(
  reader: { readonly language: Language },
  address: string,
  sections: readonly Section[],
): PaperNote {
  const { paper, list } = wordsOf(reader);
  const headings = (print: Section["print"]) =>
    sections.filter((section) => section.print === print).map(({ heading }) => paper.heading(heading));
  const [omitted, short] = [headings("omitted"), headings("short")];
  const said = [
    ...(omitted.length === 0 ? [] : [paper.leftOut(list(omitted))]),
    ...(short.length === 0 ? [] : [paper.inPart(list(short))]),
  ];
  return {
    address,
    codeLabel: paper.codeLabel(address),
    leftOut: said.length === 0 ? null : [...said, paper.fullPage(address)].join(" "),
  };
}
