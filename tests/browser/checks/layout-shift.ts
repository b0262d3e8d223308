import type { BrowserContext, Page } from "playwright-core";

/** A move of something on the page that its reader did not ask for (Layout Instability API). */
interface Shift {
  readonly value: number;
  readonly what: string;
}

/** Notes every layout shift of the pages that a context opens from now on. */
export async function watchShifts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const seen: Shift[] = [];
    (globalThis as unknown as { shifts: Shift[] }).shifts = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 100) : (node?.textContent?.slice(0, 100) ?? "?"),
        );
        seen.push({ value: entry.value, what: moved.join(" | ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Scrolls to the end of the page, a screen at a time, and back; then tells what moved since the page was opened. */
export async function shiftProblems(page: Page): Promise<string[]> {
  const shifts = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const height = document.documentElement.scrollHeight;
    for (let top = 0; top < height; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await frame();
    }
    scrollTo({ top: 0, behavior: "instant" });
    await frame();
    await frame();
    return (globalThis as unknown as { shifts: Shift[] }).shifts;
  });
  return shifts.map(({ value, what }) => `the layout shifts by ${value.toFixed(4)}: ${what}`);
}
