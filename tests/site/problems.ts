import { expect } from "vitest";

const SHOWN = 60;

/** Fails with the problems found, each on a line of its own. */
export function expectNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const distinct = [...new Set(problems)];
  const more = distinct.length > SHOWN ? [`… and ${distinct.length - SHOWN} more`] : [];
  expect.fail(`${distinct.length} problems\n  ${[...distinct.slice(0, SHOWN), ...more].join("\n  ")}\n`);
}

/** Something wrong, and the page or file where it was found. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

/** Fails with the findings: each kind once, with how often and where first. */
export function expectNoFindings(findings: readonly Finding[]): void {
  const kinds = Map.groupBy(findings, ({ what }) => what);
  const lines = [...kinds].map(([what, found]) => {
    const places = [...new Set(found.map(({ where }) => where))];
    return `${what}  (${places.length} ${places.length === 1 ? "place" : "places"}: ${places.slice(0, 3).join(", ")})`;
  });
  expectNone(lines);
}
