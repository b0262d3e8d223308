import type { ExplorerColumn } from "../../../views/explore/explorer-index.ts";

/** Stands in a set for cells that are empty. */
export const EMPTY_CELL = "~";

/** What a column of codes can be asked for: its codes, and that the cell is empty. */
export function offeredCodes({ terms }: ExplorerColumn): readonly string[] {
  return [...Object.keys(terms ?? { true: "", false: "" }), EMPTY_CELL];
}

/** The codes that a filter asks for; none where it asks for nothing. */
export function codesOf(filter: string | undefined): readonly string[] {
  return (filter ?? "").split(",").filter((code) => code !== "");
}

/** The codes as a filter. */
export function codesText(codes: readonly string[]): string {
  return codes.join(",");
}
