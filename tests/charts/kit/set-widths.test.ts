import { describe, expect, it } from "vitest";
import { CHART_EXAMPLES } from "../../../src/charts/examples/examples.ts";
import { draw } from "../../../src/charts/draw.ts";
import { withSetWidths } from "../../../src/charts/kit/set-widths.ts";
import { textWidth } from "../../../src/charts/kit/text-width.ts";
import { frameOf } from "./frames.ts";
import { expectSound } from "./sound-picture.ts";

describe("a drawing with set widths", () => {
  it("says of every text how wide it is, by its face and size", () => {
    const widthOf = (text: string) => /textLength="([\d.]+)"/.exec(withSetWidths(text))?.[1];
    expect(widthOf('<text x="1">A label</text>')).toBe(textWidth("A label", 13).toFixed(1));
    expect(widthOf('<text class="small strong" x="1">A &amp; b</text>')).toBe(
      textWidth("A & b", 12, "sansBold").toFixed(1),
    );
    expect(widthOf('<text class="strong number" x="1">316</text>')).toBe(
      textWidth("316", 20, "sansBold").toFixed(1),
    );
  });

  it("leaves everything else as it is", () => {
    const other = '<svg><title>A title</title><rect width="3"/></svg>';
    expect(withSetWidths(other)).toBe(other);
  });

  it("misses no text of any chart", () => {
    for (const { chart } of CHART_EXAMPLES) {
      const svg = draw(chart, frameOf("wide"));
      const set = withSetWidths(svg);
      if (svg !== "") expectSound(set);
      expect(set.split("textLength=").length).toBe(svg.split("<text").length);
    }
  });
});
