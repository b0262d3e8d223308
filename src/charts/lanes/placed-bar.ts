import { TEXT_SIZE } from "../kit/frame.ts";
import { decimal, textElement } from "../kit/svg.ts";
import { clipped, textWidth } from "../kit/text-width.ts";
import { spanOf, type TimeScale } from "../kit/time-axis.ts";
import type { Extent } from "./stack.ts";

/** Something that lasted; an end that is not known is `null`. */
export interface LaneBar {
  /** The number under which the reader finds it beside the picture. */
  readonly number: number;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A bar on its place along the axis. */
export interface PlacedBar {
  readonly number: string;
  readonly label: string;
  /** From the first to the last day that it may have lasted. */
  readonly whole: Extent;
  /** The days that it certainly lasted; `null` where there are none. */
  readonly core: Extent | null;
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** Where the number stands, and the label after it. */
  readonly labelX: number;
  readonly textX: number;
  readonly extent: Extent;
}

const HALF = 10;
const PADDING = 6;
const NUMBER_GAP = 5;

/** The bar with its label inside where it fits, else after or before it; cut where there is room nowhere. */
export function placedBar(bar: LaneBar, scale: TimeScale, room: number): PlacedBar {
  const [first = 0, last = room] = scale.range();
  const from = bar.from === null ? null : spanOf(bar.from);
  const to = bar.to === null ? null : spanOf(bar.to);
  const whole = { left: from === null ? first : scale(from.from), right: to === null ? last : scale(to.to) };
  const core = { left: from === null ? first : scale(from.to), right: to === null ? last : scale(to.from) };
  const number = String(bar.number);
  const numberWidth = textWidth(number, TEXT_SIZE, "sansBold") + NUMBER_GAP;
  const width = numberWidth + textWidth(bar.label, TEXT_SIZE);
  const certain = core.left < core.right ? core : null;
  const words = wordsPlace(whole, certain ?? whole, { width, least: numberWidth, room });
  const label = words.room < width ? clippedOrNothing(bar.label, words.room - numberWidth) : bar.label;
  const wordsEnd = words.x + Math.min(width, words.room);
  return {
    number,
    label,
    whole,
    core: certain,
    openLeft: from === null,
    openRight: to === null,
    labelX: words.x,
    textX: words.x + numberWidth,
    extent: { left: Math.min(whole.left, words.x), right: Math.max(whole.right, wordsEnd) },
  };
}

/** Where the number and the label of a bar begin, and how much room they have there. */
function wordsPlace(
  { left, right }: Extent,
  core: Extent,
  { width, least, room }: { readonly width: number; readonly least: number; readonly room: number },
): { readonly x: number; readonly room: number } {
  const inside = core.right - core.left - 2 * PADDING;
  const within = { x: core.left + PADDING, room: inside };
  if (inside >= width) return within;
  if (right + PADDING + width <= room) return { x: right + PADDING, room: width };
  if (left - PADDING - width >= 0) return { x: left - PADDING - width, room: width };
  if (inside >= least) return within;
  const x = Math.min(right + PADDING, room - least);
  return { x, room: room - x };
}

function clippedOrNothing(label: string, room: number): string {
  const cut = clipped(label, room, TEXT_SIZE);
  return textWidth(cut, TEXT_SIZE) <= room ? cut : "";
}

/** The outlines of a bar at a height, one broken and one whole, and its texts. */
export function drawnBar(
  { whole, core, openLeft, openRight, number, label, labelX, textX }: PlacedBar,
  y: number,
): { readonly broken: string; readonly outline: string; readonly texts: readonly string[] } {
  return {
    broken:
      core === null
        ? edges(whole, y, openLeft, openRight)
        : [
            ...(whole.left < core.left
              ? [edges({ left: whole.left, right: core.left }, y, false, true)]
              : []),
            ...(core.right < whole.right
              ? [edges({ left: core.right, right: whole.right }, y, true, false)]
              : []),
          ].join(""),
    outline: core === null ? "" : edges(core, y, openLeft, openRight),
    texts: [
      textElement("text", { class: "strong", x: labelX, y: y + 4.5 }, number),
      ...(label === "" ? [] : [textElement("text", { x: textX, y: y + 4.5 }, label)]),
    ],
  };
}

/** A box that has no edge at an end that is not known. */
function edges({ left, right }: Extent, y: number, openLeft: boolean, openRight: boolean): string {
  const [top, bottom, from, to] = [y - HALF, y + HALF, decimal(left), decimal(right)];
  if (openLeft && openRight) return `M${from} ${top}H${to}M${from} ${bottom}H${to}`;
  if (openRight) return `M${to} ${top}H${from}V${bottom}H${to}`;
  return `M${from} ${top}H${to}V${bottom}H${from}${openLeft ? "" : "Z"}`;
}
