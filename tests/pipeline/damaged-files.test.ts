import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIssues } from "../../scripts/pipeline/issue.ts";
import type { SourceFolder } from "../../scripts/pipeline/read/source-folder.ts";
import { githubReport } from "../../scripts/report/github.ts";
import { terminalReport } from "../../scripts/report/terminal.ts";
import { issuesOf } from "./issues-of.ts";
import { baseSource } from "./source-in-memory.ts";

const base = baseSource();
const files = [...(base.tables ?? []), ...base.beside];

/** The dataset with some bytes of one file replaced by others. */
function damaged(
  name: string,
  at: number,
  length: number,
  put: Uint8Array,
): { source: SourceFolder; text: string; label: string } {
  const { label, bytes } = files.find(([file]) => file === name)![1];
  const start = at % (bytes.length + 1);
  const changed = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + length)]);
  const replace = (map: SourceFolder["beside"]) =>
    new Map([...map].map(([file, old]) => [file, file === name ? { label, bytes: changed } : old]));
  return {
    source: { ...base, tables: replace(base.tables!), beside: replace(base.beside) },
    label,
    text: changed.toString("utf8").replace(/\r\n?/g, "\n"),
  };
}

const telling = fc.constantFrom(
  ...[",", '"', "\n", "\r\n", ";", " ", "-", "\0", "é", "{", "2024-13", "\uFEFF"].map((text) =>
    Buffer.from(text),
  ),
);
const put = fc.oneof(telling, fc.uint8Array({ maxLength: 4 }));

test(
  "whatever is done to a file, there is a report, in order, whose places are in the file",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files.map(([name]) => name)),
        fc.nat(),
        fc.nat({ max: 30 }),
        put,
        (name, at, length, bytes) => {
          const { source, text, label } = damaged(name, at, length, bytes);
          const issues = issuesOf(source);
          expect(issues.toSorted(compareIssues)).toEqual(issues);
          expect(terminalReport(issues)).toContain(issues.length > 0 ? ", " : "");
          expect(githubReport(issues).split("\n")).toHaveLength(issues.length + 1);
          const lines = text.split("\n");
          for (const issue of issues) {
            expect(issue.message).not.toBe("");
            expect(issue.hint).not.toBe("");
            if (issue.file !== label) continue;
            const line = lines[issue.line - 1];
            expect(line).toBeDefined();
            expect(issue.column).toBeGreaterThan(0);
            expect(issue.column).toBeLessThanOrEqual(Array.from(line!).length + 1);
          }
        },
      ),
      { numRuns: 120 },
    );
  },
);
