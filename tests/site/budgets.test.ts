import { describe, expect, it } from "vitest";
import { BUDGETS, type Budget } from "./budgets.ts";
import { pages, type BuiltPage } from "./built-site.ts";
import { inKilobytes, tooHeavy } from "./grown-parts.ts";
import { PARTS, totalOf, weightAtMost, weightOf, type Weight } from "./loaded-files.ts";
import { expectNone } from "./problems.ts";

interface Weighed {
  readonly page: BuiltPage;
  readonly weight: Weight;
}

/** So many pages of a kind, those with the longest texts, are weighed as a host compresses them in any case. */
const LONGEST = 5;

/** Whether a weight is within a budget. */
function isWithin(weight: Weight, { total, firstView = Infinity }: Budget): boolean {
  return totalOf(weight) <= total * 1000 && weight.html + weight.css <= firstView * 1000;
}

/**
 * The pages of a budget with their weights, the heaviest first; of many pages only those with the longest texts. A
 * page that is within its budget when compressed in a hurry is taken as that heavy.
 */
function weighed(budget: Budget, most = Infinity): readonly Weighed[] {
  return pages
    .filter(({ address }) => budget.pages.test(address))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, most)
    .map((page, index) => {
      const atMost = weightAtMost(page);
      const isKnown = index >= LONGEST && isWithin(atMost, budget);
      return { page, weight: isKnown ? atMost : weightOf(page) };
    })
    .sort((a, b) => totalOf(b.weight) - totalOf(a.weight));
}

describe.each(BUDGETS)("$kind", (budget) => {
  const all = weighed(budget, budget.firstView === undefined ? LONGEST : Infinity);

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
    const [heaviest] = weighed(budget, LONGEST);
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
