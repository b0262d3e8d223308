import type { Part, ScopeTotals, Total } from "../../../../src/model/derived/totals.ts";
import { sumOf, type Quantity } from "../../../../src/model/quantity.ts";

/** The sums of a scope by name. */
export type TotalName = "requested" | "moved" | "announced_only" | "vacated" | "people" | "cases";

/** What one batch adds to every sum of a scope. */
export type Parts = Readonly<Record<TotalName, Part>> & { readonly batch_id: string };

function totalOf(parts: readonly Parts[], name: TotalName): Total {
  const withNumber = parts.filter((part) => typeof part[name] === "object");
  const without = parts.filter((part) => part[name] === "no-number");
  return {
    quantity: sumOf(
      withNumber.map((part) => part[name] as Quantity),
      without.length > 0,
    ),
    batch_ids: withNumber.map(({ batch_id }) => batch_id),
    batch_ids_without_number: without.map(({ batch_id }) => batch_id),
  };
}

/** Every sum of a scope. */
export function totalsOf(parts: readonly Parts[]): Pick<ScopeTotals, TotalName> {
  return {
    requested: totalOf(parts, "requested"),
    moved: totalOf(parts, "moved"),
    announced_only: totalOf(parts, "announced_only"),
    vacated: totalOf(parts, "vacated"),
    people: totalOf(parts, "people"),
    cases: totalOf(parts, "cases"),
  };
}
