import { issueAt, type Issue } from "../issue.ts";
import { LineIndex, placeAfter } from "./line-index.ts";

/** The text of a file, its lines ending in LF; `null` where the file cannot be read as text. */
export interface Decoded {
  readonly text: string | null;
  readonly issues: readonly Issue[];
  /** Whether the text has damaged characters. */
  readonly damaged?: boolean;
}

/** The sign for what could not be decoded, and what becomes of accents and quotation marks when UTF-8 is read as Latin-1. */
const DAMAGED = /\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|\u00E2(?:\u20AC|\u0080)/gu;

/** Whether a text was damaged by a conversion; that was reported when its file was decoded. */
export function isDamaged(text: string): boolean {
  return text.search(DAMAGED) !== -1;
}

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const head = bytes.subarray(0, 64);
  return head.length > 3 && head.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) >= head.length / 3;
}

function* damagedLines(file: string, text: string): Generator<Issue> {
  if (!isDamaged(text)) return;
  const index = new LineIndex(text);
  let reported = 0;
  for (const { index: at } of text.matchAll(DAMAGED)) {
    const place = index.placeOf(at);
    if (place.line === reported) continue;
    reported = place.line;
    yield issueAt(
      { file, ...place },
      {
        code: "read/encoding",
        message: "the text is not UTF-8 here, or was damaged by a conversion",
        hint: "save the file as UTF-8 and type the damaged characters again",
      },
    );
  }
}

function lineEndIssue(file: string, text: string): Issue | null {
  if (!text.includes("\r")) return null;
  const ends = text.match(/\r\n?/g) ?? [];
  const [first] = ends;
  if (first === undefined) return null;
  return issueAt(
    { file, ...placeAfter(text.slice(0, text.indexOf("\r"))) },
    {
      code: "read/line-ends",
      message: `${ends.length} ${ends.length === 1 ? "line ends" : "lines end"} in ${first === "\r" ? "CR" : "CRLF"}`,
      hint: "save the file with LF line ends (Unix), or let npm run data:format mend it; a spreadsheet writes CRLF",
    },
  );
}

function conflictIssue(file: string, text: string): Issue | null {
  if (!text.includes("<<<<<<< ") && !text.includes(">>>>>>> ")) return null;
  const mark = /^(?:<{7} |>{7} )/m.exec(text);
  if (!mark) return null;
  return issueAt(
    { file, ...placeAfter(text.slice(0, mark.index)) },
    {
      code: "read/conflict",
      value: mark[0].trim(),
      message: "a merge conflict is not resolved here",
      hint: "keep the right lines and take out those that start with <<<<<<<, ======= and >>>>>>>; nothing else was checked",
    },
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** One issue for a file that was saved in another encoding, instead of one for each line that has an accent. */
function inOne(damaged: readonly Issue[]): Issue[] {
  const [first, ...others] = damaged;
  if (!first) return [];
  const more =
    others.length === 0 ? "" : `, nor in ${others.length} more ${others.length === 1 ? "line" : "lines"}`;
  return [{ ...first, message: `the text is not UTF-8 here${more}` }];
}

/**
 * Turns the bytes of a file into text. Byte order mark, damaged characters and foreign line ends are reported, and
 * then read past, so that the rest of the file can be checked in the same run.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const start = { file, line: 1, column: 1 };
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const message = "the file is a workbook of a spreadsheet or an archive, not text";
    const hint = "open it in the spreadsheet and save it as CSV with commas and UTF-8";
    return { text: null, issues: [issueAt(start, { code: "read/encoding", message, hint })] };
  }
  if (looksLikeUtf16(bytes)) {
    const hint = "save the file as UTF-8 without byte order mark";
    return {
      text: null,
      issues: [issueAt(start, { code: "read/utf-16", message: "the file is encoded in UTF-16", hint })],
    };
  }
  const issues: Issue[] = [];
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    const hint =
      "save the file as UTF-8 without it (some editors call it BOM or signature), or let npm run data:format mend it";
    issues.push(
      issueAt(start, {
        code: "read/byte-order-mark",
        message: "the file starts with a byte order mark",
        hint,
      }),
    );
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const lineEnds = lineEndIssue(file, text);
  if (lineEnds) issues.push(lineEnds);
  const plain = lineEnds ? text.replace(/\r\n?/g, "\n") : text;
  const conflict = conflictIssue(file, plain);
  if (conflict) return { text: null, issues: [conflict] };
  const damaged = [...damagedLines(file, plain)];
  if (damaged.length > 0) issues.push(...(isUtf8(bytes) ? damaged : inOne(damaged)));
  return { text: plain, issues, damaged: damaged.length > 0 };
}
