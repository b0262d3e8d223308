import { attributes, escaped, textElement } from "./svg.ts";
import { wrapped } from "./text-width.ts";
import { WIDTH } from "./frame.ts";

/** What stands around a chart in a file of its own. */
export interface Surroundings {
  readonly title: string;
  readonly finding: string;
  /** Where the numbers are from. */
  readonly source: string;
  /** The address of the page. */
  readonly address: string;
  /** The style of charts, without custom properties. */
  readonly style: string;
}

interface Paragraph {
  readonly name: string;
  readonly text: string;
  readonly size: number;
  readonly leading: number;
  readonly face: "sans" | "serifBold";
}

const MARGIN = 24;

/** A wide drawing as a file that needs no page: title, finding, chart, source and address. */
export function standalone(drawing: string, around: Surroundings): string {
  const room = WIDTH.wide;
  const above = setParagraphs(MARGIN, room, [
    { name: "file-title", text: around.title, size: 21, leading: 27, face: "serifBold" },
    { name: "file-finding", text: around.finding, size: 15, leading: 21, face: "sans" },
  ]);
  const chartHeight = heightOf(drawing);
  const chartTop = above.bottom + 14;
  const below = setParagraphs(chartTop + chartHeight + 10, room, [
    { name: "file-source", text: around.source, size: 12, leading: 17, face: "sans" },
    { name: "file-source", text: around.address, size: 12, leading: 17, face: "sans" },
  ]);
  const width = room + 2 * MARGIN;
  const height = below.bottom + MARGIN;
  return [
    `<svg ${attributes({ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height })}>`,
    `<style>${escaped(around.style)}</style>`,
    `<rect ${attributes({ class: "file-paper", width, height })}/>`,
    ...above.lines,
    drawing.replace(
      "<svg ",
      `<svg ${attributes({ x: MARGIN, y: chartTop, width: room, height: chartHeight })} `,
    ),
    ...below.lines,
    "</svg>",
    "",
  ].join("\n");
}

/** The height of a finished drawing in its own units. */
export function heightOf(drawing: string): number {
  return Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawing)?.[1] ?? 0);
}

function setParagraphs(top: number, room: number, paragraphs: readonly Paragraph[]) {
  let bottom = top;
  const lines = paragraphs.flatMap(({ name, text, size, leading, face }) =>
    wrapped(text, room, size, { face }).map((line) => {
      bottom += leading;
      return textElement("text", { class: name, x: MARGIN, y: bottom - (leading - size) / 2 - 2 }, line);
    }),
  );
  return { lines, bottom };
}
