import type { Frame, Size } from "../../../src/charts/kit/frame.ts";

/** A frame with words of no meaning. */
export function frameOf(size: Size): Frame {
  return { id: "c", size, title: "A title", description: "A description" };
}

/** Both sizes, as rows of a table of tests. */
export const SIZES: readonly Size[] = ["narrow", "wide"];
