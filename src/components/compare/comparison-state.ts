/** What a reader has chosen to see; it stands in the address of the page. */
export interface ComparisonState {
  /** The candidates chosen, in the order of the page; none for all of them. */
  readonly candidates: readonly string[];
  /** The demands chosen, in the order of the page; none for all of them. */
  readonly demands: readonly string[];
  readonly order: Order;
}

/** An order of the candidates. */
export type Order = "alphabetical" | "shuffled";

/** What there is to choose from. */
export type ComparisonOptions = Pick<ComparisonState, "candidates" | "demands">;

/** Of one candidate alone there is nothing to compare. */
const FEWEST = 2;

/** The state that a query string tells; what it names and does not exist is passed over. */
export function stateOf(queryString: string, options: ComparisonOptions): ComparisonState {
  const query = new URLSearchParams(queryString);
  const chosen = (name: keyof ComparisonOptions) => {
    const ids = query.get(name)?.split(",") ?? [];
    return options[name].filter((id) => ids.includes(id));
  };
  return {
    candidates: chosen("candidates"),
    demands: chosen("demands"),
    order: query.get("order") === "shuffled" ? "shuffled" : "alphabetical",
  };
}

/** The query string that tells a state, with its question mark; what else the present one holds stays. */
export function queryOf({ candidates, demands, order }: ComparisonState, present: string): string {
  const query = new URLSearchParams(present);
  const told = {
    candidates: candidates.join(","),
    demands: demands.join(","),
    order: order === "alphabetical" ? "" : order,
  };
  for (const [name, value] of Object.entries(told)) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** The candidates that are shown: those chosen, or all of them where fewer than two are. */
export function shownCandidates(state: ComparisonState, options: ComparisonOptions): ReadonlySet<string> {
  return new Set(state.candidates.length < FEWEST ? options.candidates : state.candidates);
}

/** The demands that are shown: those chosen, or all of them where none is. */
export function shownDemands(state: ComparisonState, options: ComparisonOptions): ReadonlySet<string> {
  return new Set(state.demands.length === 0 ? options.demands : state.demands);
}

/** Whether anything is not as the page has it at first. */
export function isChosen({ candidates, demands, order }: ComparisonState): boolean {
  return candidates.length > 0 || demands.length > 0 || order !== "alphabetical";
}
