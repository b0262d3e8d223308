import { TEXT_SIZE } from "../kit/frame.ts";
import { decimal, emptyElement, textElement } from "../kit/svg.ts";
import { textWidth, wrapped } from "../kit/text-width.ts";

/** A step to be labelled: where it rises, from its foot to its top, and its words. */
export interface LabelledRise {
  readonly x: number;
  readonly foot: number;
  readonly top: number;
  /** Where the next step rises. */
  readonly next: number;
  /** Written beside the step where there is room. */
  readonly short: string;
  /** Written in the list below, where the step has a number only. */
  readonly full: string;
}

/** A label at its place: before its step, or on top of it. */
interface PlacedLabel {
  readonly rise: LabelledRise;
  readonly words: string;
  readonly place: "before" | "on-top";
  /** Whether the words are a number, to be found in the list. */
  readonly numbered: boolean;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** How far words stand from their step, lines of words from each other, and words from what is below them. */
const GAP = { step: 6, line: 15, foot: 4 };

const ITEM = { size: 12, leading: 16, indent: 18 };

/**
 * Places labels where there is nothing else, since the line only rises: before their steps and above those before
 * them, or on top of a step before the next. Where neither side has room, or numbers are wanted, a number stands there.
 * @param rises in the order in which they rise
 */
export function placedLabels(
  rises: readonly LabelledRise[],
  edge: number,
  wanted: "words" | "numbers",
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const rise of rises) {
    const width = textWidth(rise.short, TEXT_SIZE);
    const before = rise.x - GAP.step - width >= edge;
    const onTop = !before && rise.x + width + 2 * GAP.step <= rise.next;
    const numbered = wanted === "numbers" || (!before && !onTop);
    const words = numbered ? `${placed.filter((label) => label.numbered).length + 1}` : rise.short;
    placed.push(labelAt(rise, { words, numbered, place: onTop && !numbered ? "on-top" : "before" }, placed));
  }
  return placed;
}

function labelAt(
  rise: LabelledRise,
  label: Pick<PlacedLabel, "words" | "numbered" | "place">,
  placed: readonly PlacedLabel[],
): PlacedLabel {
  const width = textWidth(label.words, TEXT_SIZE, label.numbered ? "sansBold" : "sans");
  const left = label.place === "before" ? rise.x - GAP.step - width : rise.x + GAP.step / 2;
  const own =
    label.place === "before"
      ? Math.min((rise.foot + rise.top) / 2 + GAP.foot, rise.foot - GAP.foot)
      : rise.top - GAP.foot;
  const below = placed.filter((other) => other.right > left - GAP.step);
  const baseline = Math.min(own, ...below.map((other) => other.baseline - GAP.line));
  return { rise, ...label, left, right: left + width, baseline };
}

/** The highest place that labels take. */
export function topOfLabels(labels: readonly PlacedLabel[]): number {
  return Math.min(0, ...labels.map(({ baseline }) => baseline - TEXT_SIZE));
}

/** Draws labels, with a line down to the step where one stands above its own. */
export function drawnLabels(labels: readonly PlacedLabel[]): readonly string[] {
  const leaders = labels
    .filter(({ rise, place, baseline }) => place === "before" && baseline - GAP.foot < rise.top)
    .map(
      ({ rise, right, baseline }) =>
        `M${decimal(right + 2)} ${decimal(baseline - GAP.foot)}H${decimal(rise.x)}V${decimal(rise.top)}`,
    );
  return [
    ...(leaders.length === 0
      ? []
      : [emptyElement("path", { class: "grid", fill: "none", d: leaders.join("") })]),
    ...labels.map(({ words, numbered, left, baseline }) =>
      textElement("text", { class: numbered ? "strong halo" : "halo", x: left, y: baseline }, words),
    ),
  ];
}

/** The list of the labels that are numbers, from a height on. */
export function labelList(
  labels: readonly PlacedLabel[],
  width: number,
  top: number,
): { readonly parts: readonly string[]; readonly height: number } {
  let y = top;
  const parts = labels
    .filter(({ numbered }) => numbered)
    .flatMap(({ words, rise }) => {
      const lines = wrapped(rise.full, width - ITEM.indent, ITEM.size);
      const first = y + ITEM.size;
      y += lines.length * ITEM.leading;
      return [
        textElement("text", { class: "small strong", x: 0, y: first }, words),
        ...lines.map((line, index) =>
          textElement("text", { class: "small", x: ITEM.indent, y: first + index * ITEM.leading }, line),
        ),
      ];
    });
  return { parts, height: y - top };
}
