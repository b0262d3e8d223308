import type { Section } from "../kit/block.ts";
import { cell } from "../kit/table.ts";
import { code } from "../kit/inline.ts";
import { COLOUR_PAIRS } from "./colour-pairs.ts";
import { contrast } from "./contrast.ts";
import type { Token } from "./tokens.ts";

function ratio(
  tokens: ReadonlyMap<string, Token>,
  scheme: "light" | "dark",
  pair: readonly string[],
): string {
  const [front, ground] = pair.map((name) => tokens.get(name)?.[scheme]);
  return front === undefined || ground === undefined ? "not set" : contrast(front, ground).toFixed(1);
}

/** Which colours meet, and how far they are apart in either scheme. */
export function pairsSection(tokens: readonly Token[]): Section {
  const byName = new Map(tokens.map((token) => [token.name, token]));
  return {
    anchor: "pairs",
    heading: "Colours that meet",
    blocks: [
      {
        kind: "table",
        caption: "Contrast ratios (WCAG 2.2), from 1 to 21",
        heads: [
          { text: "Use" },
          { text: "Colour" },
          { text: "On" },
          { text: "At least", numeric: true },
          { text: "Light", numeric: true },
          { text: "Dark", numeric: true },
        ],
        rows: COLOUR_PAIRS.map(({ front, ground, least, use }) => ({
          cells: [
            cell(use),
            cell(code(front)),
            cell(code(ground)),
            cell(String(least)),
            cell(ratio(byName, "light", [front, ground])),
            cell(ratio(byName, "dark", [front, ground])),
          ],
        })),
      },
    ],
  };
}
