import type { Page } from "playwright-core";

/** What moves for a reader who asked for less motion. */
export async function motionProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return page.evaluate(() => {
    const glides = getComputedStyle(document.documentElement).scrollBehavior !== "auto";
    const running = document.getAnimations().map((animation) => `an animation runs: ${animation.id}`);
    const moving = [...document.querySelectorAll("*")].filter((element) =>
      getComputedStyle(element)
        .transitionDuration.split(", ")
        .some((duration) => parseFloat(duration) > 0.01),
    );
    return [
      ...(glides ? ["the page glides where it should jump"] : []),
      ...running,
      ...moving.slice(0, 3).map((element) => `a transition is set on ${element.outerHTML.slice(0, 80)}`),
    ];
  });
}
