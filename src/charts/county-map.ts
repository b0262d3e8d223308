import { picture, WIDTH, type Frame } from "./kit/frame.ts";
import { hatching } from "./kit/tone.ts";
import { toneKey, type ToneMeaning } from "./kit/tone-key.ts";
import { drawPanel, type PanelDrawing } from "./map/draw-panel.ts";
import type { MapPanel } from "./map/panel.ts";
import { tileMap, type Tile } from "./tile-map.ts";

/** Maps of places in the United States, each place in the tone of how far something got there. */
export interface CountyMap {
  readonly form: "county-map";
  readonly panels: readonly MapPanel[];
  /** What is drawn instead where the maps would be too small to read; without tiles the maps are drawn narrower. */
  readonly tiles: readonly Tile[];
  readonly key: readonly ToneMeaning[];
}

const GAP = { across: 24, down: 14 };

/** The greatest height of a map. */
const HEIGHT = { nation: 460, areas: 240 };

/**
 * Draws the maps from the widest to the nearest: the country across the whole width, areas two in a line. On a phone
 * the tiles. Without a place: an empty string.
 */
export function countyMap({ panels, tiles, key }: CountyMap, frame: Frame): string {
  if (panels.every(({ places }) => places.length === 0)) return "";
  if (frame.size === "narrow" && tiles.length > 0) return tileMap({ form: "tile-map", tiles, key }, frame);
  const meanings = toneKey(key, frame, 0);
  let bottom = meanings.height;
  const maps = linesOf(panels, frame).flatMap((line) => {
    const y = bottom + (bottom === 0 ? 0 : GAP.down);
    const drawn = line.map((panel, index): PanelDrawing => {
      const width = (WIDTH[frame.size] - GAP.across * (line.length - 1)) / line.length;
      const height = panel.extent === "nation" ? HEIGHT.nation : HEIGHT.areas;
      return drawPanel(panel, frame.id, { x: index * (width + GAP.across), y, width, height });
    });
    bottom = y + Math.max(...drawn.map(({ height }) => height));
    return drawn.flatMap(({ parts }) => parts);
  });
  return picture(frame, bottom, [hatching(frame.id), ...meanings.parts, ...maps]);
}

/** The maps line by line. */
function linesOf(panels: readonly MapPanel[], { size }: Frame): readonly (readonly MapPanel[])[] {
  const lines: MapPanel[][] = [];
  for (const panel of panels) {
    const last = lines.at(-1);
    const joins = size === "wide" && panel.extent !== "nation" && last?.length === 1;
    if (last !== undefined && joins && last[0]?.extent !== "nation") last.push(panel);
    else lines.push([panel]);
  }
  return lines;
}
