import { sort } from "d3";
import { TEXT_SIZE } from "../kit/frame.ts";
import { textElement } from "../kit/svg.ts";
import { wrapped } from "../kit/text-width.ts";
import { drawnPlaces, drawPlace, REACH, type DrawnPlace } from "./drawn-place.ts";
import { groundParts, groundOf } from "./ground.ts";
import { drawLabel, labelOf } from "./label.ts";
import type { Box } from "./box.ts";
import { keptLabelPlaces } from "./kept-layouts.ts";
import type { MapPanel } from "./panel.ts";

/** A part of the picture with its height. */
export interface PanelDrawing {
  readonly parts: readonly string[];
  readonly height: number;
}

const TITLE = 22;
const LEADING = 16;

/** The parts of the width that are kept free for labels beside a map. */
const NATION_MARGINS = { left: 0, right: 0.2 };
const AREA_MARGINS = { left: 0.22, right: 0.22 };

/** On a map with more places than this there is no room for names; the table of the figure has them all. */
const MOST_NAMED = 120;

/** Draws one map into a room: its title, the ground, its places, and their labels. */
export function drawPanel(panel: MapPanel, drawing: string, room: Box): PanelDrawing {
  const margins = panel.extent === "nation" ? NATION_MARGINS : AREA_MARGINS;
  const titled = panel.title === "" ? 0 : TITLE;
  const top = room.y + titled;
  const { projection, height } = groundOf(panel.extent, {
    x: room.x + 1 + margins.left * room.width,
    y: top,
    width: room.width * (1 - margins.left - margins.right) - 2,
    height: room.height - titled,
  });
  const drawn = drawnPlaces(panel, projection);
  const { labels, unlabelled } = labelsOf(panel, drawn, { ...room, y: top, height });
  const lines = wordsBelow(panel, drawn, unlabelled).flatMap((words) => wrapped(words, room.width, 12));
  const bottom = top + height;
  return {
    parts: [
      ...(panel.title === ""
        ? []
        : [textElement("text", { class: "strong", x: room.x, y: room.y + TEXT_SIZE }, panel.title)]),
      ...groundParts(panel.extent, projection),
      ...sort(drawn, ({ place }) => Number(place.marked === true)).map((place) => drawPlace(place, drawing)),
      ...labels,
      ...lines.map((line, index) =>
        textElement("text", { class: "small", x: room.x, y: bottom + LEADING * (index + 1) }, line),
      ),
    ],
    height: titled + height + LEADING * lines.length + 4,
  };
}

/** The labels that found room, and the places whose label found none. */
function labelsOf({ places }: MapPanel, drawn: readonly DrawnPlace[], bounds: Box) {
  const aboutOne = places.some(({ marked }) => marked === true);
  const labels = drawn.map(({ place }) => labelOf(place, !aboutOne || place.marked === true));
  const anchors = drawn.map(({ kind, at, outlines }, index) => ({
    at,
    outlines,
    reach: kind === "mark" ? REACH.mark : REACH.spot,
    width: labels[index]?.width ?? 0,
    height: labels[index]?.height ?? 0,
  }));
  if (drawn.length > MOST_NAMED) return { labels: [], unlabelled: drawn };
  const rooms = keptLabelPlaces(anchors, bounds);
  return {
    labels: drawn.flatMap(({ kind, at }, index) => {
      const [label, room] = [labels[index], rooms[index]];
      return label === undefined || room === null || room === undefined
        ? []
        : drawLabel(label, room, kind === "area" ? at : null);
    }),
    unlabelled: drawn.filter((_, index) => rooms[index] === null),
  };
}

/** What stands below a map in words, so that no row is lost: places without room for a label, places not in the atlas. */
function wordsBelow(
  { places }: MapPanel,
  drawn: readonly DrawnPlace[],
  unlabelled: readonly DrawnPlace[],
): string[] {
  const lists = [
    { head: "Drawn without a label", list: unlabelled.map(({ place }) => place) },
    { head: "Not drawn", list: places.filter((place) => !drawn.some((found) => found.place === place)) },
  ];
  return lists
    .filter(({ list }) => list.length > 0)
    .map(({ head, list }) =>
      list.length > MOST_NAMED
        ? `${head}: ${list.length} places.`
        : `${head}: ${list.map(({ label, words }) => `${label} (${words})`).join(", ")}.`,
    );
}
