import { describe, expect, it } from "vitest";
import { BUDGETS, type Budget } from "./budgets.ts";
import { pages, type BuiltPage } from "./built-site.ts";
import { PARTS, totalOf, weightOf, type Weight } from "./loaded-files.ts";
import { expectNone } from "./problems.ts";

const KILOBYTE = 1000;

/** A part may be a little above what it usually is. */
const SLACK = 1.05;

interface Weighed {
  readonly page: BuiltPage;
  readonly weight: Weight;
}

const inKilobytes = (bytes: number) => (bytes / KILOBYTE).toFixed(1);

/** The pages of a budget with their weights, the heaviest first; of many pages only those with the longest texts. */
function weighed(budget: Budget, most = Infinity): readonly Weighed[] {
  return pages
    .filter(({ address }) => budget.pages.test(address))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, most)
    .map((page) => ({ page, weight: weightOf(page) }))
    .sort((a, b) => totalOf(b.weight) - totalOf(a.weight));
}

/** The parts of a page, with what each usually weighs where it weighs more now. */
function partsInWords(weight: Weight, usual: Budget["usual"]): string {
  return PARTS.map((part) => {
    const grown = weight[part] > usual[part] * KILOBYTE * SLACK;
    return `${part} ${inKilobytes(weight[part])}${grown ? ` (grown from ${usual[part]})` : ""}`;
  }).join(", ");
}

describe.each(BUDGETS)("$kind", (budget) => {
  const all = weighed(budget, budget.firstView === undefined ? 5 : Infinity);

  it(`weighs at most ${budget.total} kB with all that it loads`, () => {
    expect(all.length).toBeGreaterThan(0);
    const problems = all
      .filter(({ weight }) => totalOf(weight) > budget.total * KILOBYTE)
      .map(
        ({ page, weight }) =>
          `${page.address}: ${inKilobytes(totalOf(weight))} kB, at most ${budget.total}; ${partsInWords(weight, budget.usual)}`,
      );
    expectNone(problems);
  });

  const { firstView } = budget;
  if (firstView === undefined) return;

  it(`needs at most ${firstView} kB for the first view`, () => {
    const first = ({ html, css }: Weight) => html + css;
    const problems = all
      .filter(({ weight }) => first(weight) > firstView * KILOBYTE)
      .sort((a, b) => first(b.weight) - first(a.weight))
      .map(
        ({ page, weight }) =>
          `${page.address}: HTML and CSS ${inKilobytes(first(weight))} kB, at most ${firstView}; ${partsInWords(weight, budget.usual)}`,
      );
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
