import { scaleUtc, utcDay, utcMonth, utcYear, type ScaleTime } from "d3";
import { decimal, emptyElement, textElement } from "./svg.ts";

/** The first and the last day on which something may have happened; the same day where it is known. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** A scale from days to places along a picture. */
export type TimeScale = ScaleTime<number, number>;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days that a date may be: `2021` is a year, `2021-05` a month, `2021-05-03` a day.
 * @throws RangeError for any other text
 */
export function spanOf(date: string): Span {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`“${date}” is no date`);
  const from = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (day !== undefined) return { from, to: from };
  const next = (month === undefined ? utcYear : utcMonth).offset(from, 1);
  return { from, to: utcDay.offset(next, -1) };
}

/** The days from the first that one date may be to the last that another may be. */
export function spanBetween(from: string, to: string): Span {
  return { from: spanOf(from).from, to: spanOf(to).to };
}

/** A scale over whole years, from that of the first day to the end of that of the last; over one year without days. */
export function yearScale(days: readonly Date[], range: readonly [number, number]): TimeScale {
  const times = days.length === 0 ? [0] : days.map((day) => day.getTime());
  const first = utcYear.floor(new Date(Math.min(...times)));
  const last = utcYear.offset(utcYear.floor(new Date(Math.max(...times))), 1);
  return scaleUtc([first, last], range);
}

/** The room that a year needs on an axis. */
const YEAR_ROOM = 46;

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The first days of the years that have a mark on the axis: each, or each second, fifth, tenth … where there is little room. */
export function yearMarks(scale: TimeScale): readonly Date[] {
  const [first, last] = scale.domain();
  if (first === undefined || last === undefined) return [];
  const all = utcYear.range(utcYear.ceil(first), new Date(last.getTime() + 1));
  const room = Math.abs(scale(last) - scale(first));
  const step = STEPS.find((years) => (all.length / years) * YEAR_ROOM <= room + YEAR_ROOM) ?? 1000;
  return all.filter((day) => day.getUTCFullYear() % step === 0);
}

/** The axis at a height: a line along the whole scale, a tick at each mark, and its year below. */
export function yearAxis(scale: TimeScale, y: number): readonly string[] {
  const [start = 0, end = 0] = scale.range();
  const marks = yearMarks(scale).map((day) => ({ x: decimal(scale(day)), year: day.getUTCFullYear() }));
  const ticks = marks.map(({ x }) => `M${x} ${y}V${y + 5}`).join("");
  return [
    emptyElement("path", { class: "axis", d: `M${start} ${y}H${end}${ticks}` }),
    ...marks.map(({ x, year }) =>
      textElement("text", { class: "soft small middle", x, y: y + 18 }, `${year}`),
    ),
  ];
}
