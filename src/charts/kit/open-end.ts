import { decimal, emptyElement } from "./svg.ts";

/** On which side of a number the true one may lie: `exact` on neither. */
export type OpenEnd = "exact" | "or-more" | "or-fewer" | "about";

/** The room that an arrow after the end of a bar takes. */
export const END_ROOM = 18;

/** An arrow after the end of a bar, towards where the true number may lie; nothing where the number is exact. */
export function openEnd(end: OpenEnd, x: number, y: number): string[] {
  if (end === "exact") return [];
  const [left, right] = [decimal(x + 3), decimal(x + END_ROOM - 2)];
  const towardsMore = `M${decimal(right - 4)},${y - 4}L${right},${y}L${decimal(right - 4)},${y + 4}`;
  const towardsFewer = `M${decimal(left + 4)},${y - 4}L${left},${y}L${decimal(left + 4)},${y + 4}`;
  const heads = { "or-more": towardsMore, "or-fewer": towardsFewer, about: towardsMore + towardsFewer }[end];
  return [emptyElement("path", { class: "axis", fill: "none", d: `M${left},${y}H${right}${heads}` })];
}
