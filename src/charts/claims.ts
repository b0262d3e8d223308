import { format, max, scaleLinear } from "d3";
import { picture, WIDTH, type Frame } from "./kit/frame.ts";
import { claimRow, type ClaimPlace } from "./claims/claim-row.ts";
import { END_ROOM, type OpenEnd } from "./kit/open-end.ts";
import { decimal, emptyElement, textElement } from "./kit/svg.ts";
import { textWidth } from "./kit/text-width.ts";
import { hatching } from "./kit/tone.ts";

/** What is done with a number: the one in use, one that differs, or an earlier running count. */
export type ClaimMark = "used" | "differs" | "earlier";

/** One number with those who give it. */
export interface Claim {
  /** The number with its qualifier. */
  readonly words: string;
  readonly value: number;
  readonly end: OpenEnd;
  readonly mark: ClaimMark;
  /** The mark in a word. */
  readonly tag: string;
  /** Who gives the number and when, and what it counts: a line each. */
  readonly notes: readonly string[];
}

/** Numbers of one thing. */
export interface ClaimGroup {
  /** What is counted; empty where there is only one group and the title says it. */
  readonly label: string;
  readonly claims: readonly Claim[];
}

/** The numbers that sources give for the same thing, side by side on one scale from zero. */
export interface Claims {
  readonly form: "claims";
  readonly groups: readonly ClaimGroup[];
}

const LEFT = { wide: 300, narrow: 0 };
const GROUP_GAP = 22;
const whole = format(",d");

/** Draws every group with its own scale; a thin line carries the number in use to every row. Without claims: an empty string. */
export function claims({ groups }: Claims, frame: Frame): string {
  const drawn = groups.filter((group) => group.claims.length > 0);
  if (drawn.length === 0) return "";
  const marks = drawn.flatMap((group) => group.claims.map(({ mark }) => mark));
  const parts: string[] = marks.includes("earlier") ? [hatching(frame.id)] : [];
  let y = 0;
  for (const [index, group] of drawn.entries()) {
    if (index > 0) y += GROUP_GAP;
    const block = groupBlock(group, y, frame);
    parts.push(...block.parts);
    y += block.height;
  }
  return picture(frame, y, parts);
}

function groupBlock({ label, claims: rows }: ClaimGroup, top: number, frame: Frame) {
  const left = LEFT[frame.size];
  const largest = max(rows, ({ value }) => value) ?? 0;
  const margin = Math.max(END_ROOM, textWidth(whole(largest), 12) / 2) + 1;
  const x = scaleLinear([0, Math.max(largest, 1)], [left + 1, WIDTH[frame.size] - margin]);
  const heading = label === "" ? [] : [textElement("text", { class: "strong", x: 0, y: top + 12 }, label)];
  let y = top + (label === "" ? 0 : 24);
  const used = rows.length > 1 ? rows.find(({ mark }) => mark === "used") : undefined;
  const place: ClaimPlace = { x, left, frame, guide: used?.value ?? null };
  const drawn = rows.flatMap((row) => {
    const { parts, height } = claimRow(row, y, place);
    y += height;
    return parts;
  });
  return { parts: [...heading, ...drawn, ...axis(x, y)], height: y + 22 - top };
}

/** The scale below the rows, numbers as far apart as they need. */
function axis(x: ClaimPlace["x"], y: number): string[] {
  const [from = 0, to = 0] = x.range();
  const widest = textWidth(whole(x.domain()[1] ?? 0), 12) + 16;
  const ticks = x.ticks(Math.max(2, Math.min(5, Math.floor((to - from) / widest)))).filter(Number.isInteger);
  return [
    emptyElement("path", {
      class: "grid",
      d: `M${decimal(from)},${y}H${decimal(to)}${ticks.map((tick) => `M${decimal(x(tick))},${y}V${y + 4}`).join("")}`,
    }),
    ...ticks.map((tick) =>
      textElement(
        "text",
        {
          class: tick === 0 ? "small soft" : "small soft middle",
          x: x(tick) - (tick === 0 ? 1 : 0),
          y: y + 17,
        },
        whole(tick),
      ),
    ),
  ];
}
