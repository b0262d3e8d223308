import { WriteStream } from "node:tty";
import { describe, expect, test, vi } from "vitest";
import { issueAt, type Issue } from "../../../scripts/pipeline/issue.ts";
import { githubReport } from "../../../scripts/report/github.ts";
import { jsonReport } from "../../../scripts/report/json.ts";
import { paintFor } from "../../../scripts/report/paint.ts";
import { terminalReport } from "../../../scripts/report/terminal.ts";

const enumIssue = issueAt(
  { file: "data/tables/officer_events.csv", line: 14, column: 31 },
  {
    code: "cell/enum",
    value: "convicted-by-jury",
    message: 'event "convicted-by-jury" is not one of its codes',
    hint: "did you mean convicted-at-trial?",
  },
);
const warning = issueAt(
  { file: "data/tables/officers.csv", line: 1204, column: 1 },
  { code: "rule/shares", message: "too many", hint: "look again" },
);
const unrecorded: Issue = { ...warning, code: "link/unrecorded-id" };
const waived: Issue = { ...warning, waived: "Shared convictions." };

describe("for people", () => {
  test("issues stand below their file, what to do below what is wrong", () => {
    expect(terminalReport([enumIssue, warning])).toBe(
      [
        "data/tables/officer_events.csv",
        '  14:31   error    cell/enum        event "convicted-by-jury" is not one of its codes',
        "                                    did you mean convicted-at-trial?",
        "",
        "data/tables/officers.csv",
        "  1204:1  warning  rule/shares      too many",
        "                                    look again",
        "",
        "1 error, 1 warning",
        "",
      ].join("\n"),
    );
  });

  test("colours mark the parts, and take no letter away", () => {
    const marked = terminalReport([enumIssue, warning], (ink, text) => `[${ink}:${text}]`);
    expect(marked).toContain("[file:data/tables/officers.csv]\n");
    expect(marked).toContain("[error:error   ] [code:cell/enum       ] event");
    expect(marked).toContain("[hint:did you mean convicted-at-trial?]");
    expect(marked.replace(/\[\w+:([^\]]*)\]/g, "$1")).toBe(terminalReport([enumIssue, warning]));
  });

  test("colours are for terminals that show them, and not where NO_COLOR is set", () => {
    const terminal = (isTTY: boolean) =>
      Object.create(WriteStream.prototype, { isTTY: { value: isTTY } }) as WriteStream;
    vi.stubEnv("CI", undefined);
    vi.stubEnv("NO_COLOR", undefined);
    vi.stubEnv("FORCE_COLOR", undefined);
    vi.stubEnv("NODE_DISABLE_COLORS", undefined);
    vi.stubEnv("TERM", "xterm-256color");
    expect(paintFor(terminal(true))("error", "x")).toContain("\u001B[31mx");
    expect(paintFor(terminal(false))("error", "x")).toBe("x");
    vi.stubEnv("NO_COLOR", "1");
    expect(paintFor(terminal(true))("error", "x")).toBe("x");
    vi.unstubAllEnvs();
  });

  test("ids that are not recorded yet wait until the errors are mended", () => {
    expect(terminalReport([enumIssue, unrecorded])).not.toContain("link/unrecorded-id");
    expect(terminalReport([enumIssue, unrecorded])).toContain(
      "\n1 error, 1 warning\n1 new id not recorded yet: listed when the errors are mended\n",
    );
    expect(terminalReport([unrecorded])).toContain("link/unrecorded-id");
  });

  test("waived warnings are counted, not shown", () => {
    expect(terminalReport([enumIssue, waived])).toContain("\n1 error, 0 warnings, 1 waived\n");
    expect(terminalReport([enumIssue, waived])).not.toContain("rule/shares");
    expect(terminalReport([waived])).toBe("");
  });
});

describe("for GitHub", () => {
  test("each issue is one annotation", () => {
    expect(githubReport([enumIssue, waived])).toBe(
      '::error file=data/tables/officer_events.csv,line=14,col=31,title=cell/enum::event "convicted-by-jury" is not one of its codes%0Adid you mean convicted-at-trial?\n',
    );
  });

  test("nothing in a text can end a property or a line", () => {
    const nasty = { ...enumIssue, file: "a,b:c%d.csv", message: "100%\r\n::error::x", hint: "a:b,c" };
    expect(githubReport([nasty])).toBe(
      "::error file=a%2Cb%3Ac%25d.csv,line=14,col=31,title=cell/enum::100%25%0D%0A::error::x%0Aa:b,c\n",
    );
  });
});

test("for programs: counts and every issue, waived ones with their reason", () => {
  const report = JSON.parse(jsonReport([enumIssue, warning, waived])) as { issues: Issue[] };
  expect(report).toMatchObject({ errors: 1, warnings: 1, waived: 1 });
  expect(report.issues).toEqual([enumIssue, warning, waived]);
});
