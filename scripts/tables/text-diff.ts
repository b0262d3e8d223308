import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

const CONTEXT_LINES = 1;

/** Above so many changed lines nobody reads a difference, and finding the shortest one would take minutes. */
const MOST_CHANGED_LINES = 4000;

/** Marks of bytes that a difference by lines would not show. */
function bytesNote(file: string, before: string): string {
  const lines = before.match(/\r\n?/g)?.length ?? 0;
  const mark = before.startsWith("\uFEFF") ? `${file}: the byte order mark goes\n` : "";
  return lines === 0 ? mark : `${mark}${file}: ${lines} line ends become LF\n`;
}

/**
 * The difference of two texts of one file as a unified diff; empty where there is none. A byte order mark and foreign
 * line ends are told in a line before it, and are no difference of every line.
 */
export function textDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const plain = before.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const note = bytesNote(file, before);
  if (plain === after) return note;
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, plain, after, undefined, undefined, {
    context: CONTEXT_LINES,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: MOST_CHANGED_LINES,
  });
  return note + (patch ?? `${file}: more than ${MOST_CHANGED_LINES} lines change\n`);
}
