import type { Page } from "playwright-core";

/**
 * What a reader who chose the colours could not tell apart: tones of a chart with the same look, words in the colour of
 * the ground, tags of two shapes with the same sign.
 */
export async function forcedColourProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "active" });
  const problems = await page.evaluate(() => {
    const found: string[] = [];
    const ground = getComputedStyle(document.body).backgroundColor;
    /** A colour as it is seen on the page. */
    const seen = (colour: string) =>
      colour === ground || /^rgba\(.*, 0\)$/.test(colour) ? "ground" : colour;
    /** Which of the things named look the same. */
    const compare = (where: string, looks: ReadonlyMap<string, string>) => {
      const names = [...looks.keys()];
      names.forEach((one, index) => {
        for (const other of names.slice(index + 1))
          if (looks.get(one) === looks.get(other)) found.push(`${where}: ${one} looks like ${other}`);
      });
    };

    for (const picture of document.querySelectorAll("svg.chart")) {
      if (!picture.checkVisibility({ visibilityProperty: true })) continue;
      const looks = new Map<string, string>();
      for (const shape of picture.querySelectorAll("[class*=tone-]")) {
        const tone = /tone-[\w-]+/.exec(shape.getAttribute("class") ?? "")?.[0] ?? "";
        const { fill, stroke, strokeDasharray } = getComputedStyle(shape);
        looks.set(tone, [seen(fill.replace(/#[^")]+/, "#hatching")), stroke, strokeDasharray].join());
      }
      const name = picture.querySelector("title")?.textContent ?? "a chart";
      compare(name, looks);
      const shapes = [...picture.querySelectorAll("rect, circle, path, polygon, use")].filter(
        (shape) => !["ground", "none"].includes(seen(getComputedStyle(shape).fill)),
      );
      for (const text of picture.querySelectorAll("text")) {
        const box = text.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const stands = shapes.some((shape) => {
          const { left, right, top, bottom } = shape.getBoundingClientRect();
          return left <= x && x <= right && top <= y && y <= bottom;
        });
        if (!stands && getComputedStyle(text).fill === ground)
          found.push(`${name}: “${text.textContent}” has the colour of the ground`);
      }
    }

    const signs = new Map<string, string>();
    for (const tag of document.querySelectorAll(".tag")) {
      const shape = /tag-\w+/.exec(tag.getAttribute("class") ?? "")?.[0] ?? "";
      const { backgroundColor, backgroundImage, borderStyle, maskImage, clipPath, content } =
        getComputedStyle(tag, "::before");
      signs.set(
        shape,
        [seen(backgroundColor), backgroundImage, borderStyle, maskImage, clipPath, content].join(),
      );
    }
    compare("tags", signs);
    return [...new Set(found)].slice(0, 12);
  });
  await page.emulateMedia({ forcedColors: "none" });
  return problems.map((problem) => `in forced colours, ${problem}`);
}
