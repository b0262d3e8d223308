import { describe, expect, it } from "vitest";
import { BUDGETS, type Budget } from "./budgets.ts";
import { pages, type BuiltPage } from "./built-site.ts";
import { inKilobytes, tooHeavy } from "./grown-parts.ts";
import { PARTS, totalOf, weightOf, type Weight } from "./loaded-files.ts";
import { expectNone } from "./problems.ts";

interface Weighed {
  readonly page: BuiltPage;
  readonly weight: Weight;
}

/** The pages of a budget with their weights, the heaviest first; of many pages only those with the longest texts. */
function weighed(budget: Budget, most = Infinity): readonly Weighed[] {
  return pages
    .filter(({ address }) => budget.pages.test(address))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, most)
    .map((page) => ({ page, weight: weightOf(page) }))
    .sort((a, b) => totalOf(b.weight) - totalOf(a.weight));
}

describe.each(BUDGETS)("$kind", (budget) => {
  const all = weighed(budget, budget.firstView === undefined ? 5 : Infinity);

  it(`weighs at most ${budget.total} kB with all that it loads`, () => {
    expect(all.length).toBeGreaterThan(0);
    const problems = all.flatMap(
      ({ page, weight }) => tooHeavy(page.address, weight, budget.total, budget.usual) ?? [],
    );
    expectNone(problems);
  });

  const { firstView } = budget;
  if (firstView === undefined) return;

  it(`needs at most ${firstView} kB for the first view`, () => {
    const problems = all
      .map(({ page, weight: { html, css } }) => ({ page, html, css }))
      .sort((a, b) => b.html + b.css - a.html - a.css)
      .flatMap(({ page, html, css }) => tooHeavy(page.address, { html, css }, firstView, budget.usual) ?? []);
    expectNone(problems);
  });
});

it("the heaviest page of each kind", () => {
  const lines = BUDGETS.flatMap((budget) => {
    const [heaviest] = weighed(budget, 5);
    if (heaviest === undefined) return [];
    const { page, weight } = heaviest;
    const parts = PARTS.map((part) => inKilobytes(weight[part]).padStart(9));
    return [
      `${budget.kind.padEnd(22)}${inKilobytes(totalOf(weight)).padStart(7)}${String(budget.total).padStart(8)}${parts.join("")}  ${page.address}`,
    ];
  });
  const head = `${"kB over the wire".padEnd(22)}${"total".padStart(7)}${"at most".padStart(8)}${PARTS.map((part) => part.padStart(9)).join("")}  heaviest page`;
  process.stdout.write(`\n${[head, ...lines].join("\n")}\n`);
  expect(lines.length).toBe(BUDGETS.length);
});

it("every page has a budget", () => {
  expectNone(
    pages
      .map(({ address }) => address)
      .filter((address) => !BUDGETS.some((budget) => budget.pages.test(address))),
  );
});
