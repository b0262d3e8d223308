import { describe, expect, it } from "vitest";
import { draw } from "../../src/charts/draw.ts";
import { CHART_EXAMPLES } from "../../src/charts/examples/examples.ts";
import { frameOf, SIZES } from "./kit/frames.ts";
import { expectSound } from "./kit/sound-picture.ts";

const named = CHART_EXAMPLES.map(({ name, chart }) => ({ name: `${chart.form}: ${name}`, chart }));

describe.each(SIZES)("drawn %s,", (size) => {
  it.each(named)("$name", async ({ name, chart }) => {
    const svg = draw(chart, frameOf(size));
    if (svg === "") expect(name).toMatch(/: no /);
    else {
      expectSound(svg);
      const file = `${name.replace(/\W+/g, "-")}-${size}.svg`;
      await expect(svg).toMatchFileSnapshot(`../golden/charts/${file}`);
    }
  });
});

it("examples have names of their own", () => {
  const names = named.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
