/** What a query should have found, and what it found. */
export interface Finding {
  readonly kind: string;
  readonly relevant: readonly string[];
  readonly found: readonly string[];
}

/** Shares between 0 and 1: how much of what was found is right, how much of what is right was found. */
export interface Measured {
  readonly precision: number;
  readonly recall: number;
  /** How many queries whose first result is the first of the right ones, or which rightly find nothing. */
  readonly first: number;
  /** The same for each kind of query, to print. */
  readonly table: string;
}

/** Precision and recall over all results of all queries, and for each kind. */
export function measured(findings: readonly Finding[]): Measured {
  const kinds = Map.groupBy(findings, ({ kind }) => kind);
  const lines = [...kinds, ["all", findings] as const].map(([kind, ofKind]) => {
    const { precision, recall, first } = sharesOf(ofKind);
    const count = String(ofKind.length).padStart(3);
    return `${kind.padEnd(14)}${count} queries  precision ${percent(precision)}  recall ${percent(recall)}  first ${percent(first / ofKind.length)}`;
  });
  return { ...sharesOf(findings), table: lines.join("\n") };
}

function sharesOf(findings: readonly Finding[]) {
  const sum = (of: (finding: Finding) => number) =>
    findings.reduce((total, finding) => total + of(finding), 0);
  const right = sum(({ relevant, found }) => found.filter((id) => relevant.includes(id)).length);
  return {
    precision: share(
      right,
      sum(({ found }) => found.length),
    ),
    recall: share(
      right,
      sum(({ relevant }) => relevant.length),
    ),
    first: sum(({ relevant, found }) => (relevant[0] === found[0] ? 1 : 0)),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1).padStart(5)} %`;
}
