import lighthouse from "lighthouse";
import { CATEGORIES, type Category } from "./categories.ts";
import { medianOfThree } from "./median.ts";
import type { PageResult, Shortcoming } from "./verdict.ts";

/** What Lighthouse answers for one page. */
type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>["lhr"];

/** So many places are named for a check. */
const PLACES = 3;

async function run(address: string, port: number, categories: readonly Category[]): Promise<Report> {
  const result = await lighthouse(address, { port, logLevel: "error", onlyCategories: [...categories] });
  const report = result?.lhr;
  if (report === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
  if (report.runtimeError !== undefined) throw new Error(`${address}: ${report.runtimeError.message}`);
  return report;
}

function scoreOf(report: Report, category: Category): number {
  return Math.round((report.categories[category]?.score ?? 0) * 100);
}

/** What a check says of places on the page: the HTML of elements, else whatever was measured. */
function placesOf(audit: Report["audits"][string]): readonly string[] {
  const items: unknown = audit.details !== undefined && "items" in audit.details ? audit.details.items : [];
  const places = (Array.isArray(items) ? (items as unknown[]) : []).slice(0, PLACES).map((item) => {
    const node = (item as { readonly node?: { readonly snippet?: string } }).node;
    return node?.snippet ?? JSON.stringify(item).slice(0, 240);
  });
  return [audit.displayValue ?? "", ...places].filter((place) => place !== "");
}

function shortcomingsOf(report: Report): readonly Shortcoming[] {
  return CATEGORIES.flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = report.audits[id];
      if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1) return [];
      return [{ category, audit: id, title: audit.title, places: placesOf(audit) }];
    }),
  );
}

/** Lets Lighthouse judge a page as a phone on a slow line sees it, with a browser that listens at a port. */
export async function judgePage(
  type: string,
  address: string,
  site: string,
  port: number,
): Promise<PageResult> {
  const full = new URL(address.slice(1), site).href;
  const report = await run(full, port, CATEGORIES);
  let measured: Report | null = report;
  const performance = await medianOfThree(async () => {
    const next = measured ?? (await run(full, port, ["performance"]));
    measured = null;
    return scoreOf(next, "performance");
  });
  const scores = {
    performance,
    accessibility: scoreOf(report, "accessibility"),
    "best-practices": scoreOf(report, "best-practices"),
    seo: scoreOf(report, "seo"),
  };
  return { type, address, scores, shortcomings: shortcomingsOf(report) };
}
