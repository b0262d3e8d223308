/** Where one cell stands in a record, and whether its quotation marks are in order. */
export interface CellSpan {
  readonly start: number;
  readonly end: number;
  readonly quoting: "sound" | "unterminated" | "stray";
}

function closingQuote(record: string, open: number): number {
  for (let at = open + 1; at < record.length; at += 1) {
    if (record[at] !== '"') continue;
    if (record[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

/** The spans of the cells of one record (its text without the line end). Values come from Papa Parse, places from here. */
export function cellSpans(record: string, separator = ","): CellSpan[] {
  const spans: CellSpan[] = [];
  let start = 0;
  for (;;) {
    let from = start;
    let quoting: CellSpan["quoting"] = "sound";
    if (record[start] === '"') {
      const close = closingQuote(record, start);
      if (close === -1) return [...spans, { start, end: record.length, quoting: "unterminated" }];
      from = close + 1;
      if (from < record.length && record[from] !== separator) quoting = "stray";
    }
    const comma = record.indexOf(separator, from);
    const end = comma === -1 ? record.length : comma;
    if (record[start] !== '"' && record.slice(start, end).includes('"')) quoting = "stray";
    spans.push({ start, end, quoting });
    if (comma === -1) return spans;
    start = comma + 1;
  }
}
