import { picture, WIDTH, type Frame } from "./kit/frame.ts";
import { spanOf, yearAxis, yearScale } from "./kit/time-axis.ts";
import { toneKey, type ToneMeaning } from "./kit/tone-key.ts";
import { drawnLane, type Lane } from "./lanes/lane.ts";

/** Lanes above each other along one line of time. What has no date at all cannot be drawn. */
export interface Lanes {
  readonly form: "lanes";
  readonly lanes: readonly Lane[];
  /** What a solid mark means, and a hollow one. */
  readonly words: { readonly day: string; readonly span: string };
}

const MARGIN = 16;
const AXIS = { height: 24, key: 6 };

/** Draws the lanes over their years. Without anything dated: an empty string. */
export function lanes({ lanes: all, words }: Lanes, frame: Frame): string {
  const dated = all.filter((lane) => daysOf(lane).length > 0);
  if (dated.length === 0) return "";
  const scale = yearScale(dated.flatMap(daysOf), [MARGIN, WIDTH[frame.size] - MARGIN]);
  const parts: string[] = [];
  let y = 0;
  for (const lane of dated) {
    const drawn = drawnLane(lane, y, scale, frame.size);
    parts.push(...drawn.parts);
    y += drawn.height;
  }
  const key = toneKey(meanings(dated, words), frame, y + AXIS.height + AXIS.key);
  const height = y + AXIS.height + (key.height > 0 ? AXIS.key + key.height : 0);
  return picture(frame, height, [...parts, ...yearAxis(scale, y), ...key.parts]);
}

function daysOf({ marks, bars = [] }: Lane): readonly Date[] {
  const dates = [...marks.map(({ on }) => on), ...bars.flatMap(({ from, to }) => [from, to])];
  return dates
    .filter((date) => date !== null)
    .map(spanOf)
    .flatMap(({ from, to }) => [from, to]);
}

/** The key: only where there are marks that are not known to the day. */
function meanings(all: readonly Lane[], { day, span }: Lanes["words"]): readonly ToneMeaning[] {
  const known = all.flatMap(({ marks }) => marks.map(({ on }) => isDay(on)));
  if (known.every((isKnown) => isKnown)) return [];
  return [
    ...(known.includes(true) ? [{ tone: "full", words: day } as const] : []),
    { tone: "light", words: span },
  ];
}

function isDay(date: string): boolean {
  const { from, to } = spanOf(date);
  return from.getTime() === to.getTime();
}
