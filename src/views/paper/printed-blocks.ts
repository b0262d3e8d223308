import type { Block, Section } from "../kit/block.ts";

/** How much of a section is printed: all of it, up to its first table or figure, or nothing. */
export type PrintedAs = "whole" | "short" | "omitted";

/** The blocks of a section that are printed. */
export function printedBlocks({ blocks }: Section, as: PrintedAs): readonly Block[] {
  if (as === "omitted") return [];
  if (as === "whole") return blocks;
  const first = blocks.findIndex(({ kind }) => kind === "table" || kind === "figure");
  return first < 0 ? blocks : blocks.slice(0, first + 1);
}
