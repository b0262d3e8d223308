import type { Line } from "../kit/inline.ts";

/** A line as it can be pasted elsewhere: without citations and links, its words as they are. */
export function quotable(line: Line): Line {
  return line.flatMap((part, index): Line => {
    if (typeof part === "string") {
      const next = line[index + 1];
      const isCited = typeof next === "object" && next.kind === "cite";
      return [isCited ? part.replace(/\u202f$/, "") : part];
    }
    if (part.kind === "cite") return [];
    if (part.kind !== "link" && part.kind !== "strong") return [part];
    return [
      part.language === undefined
        ? part.text
        : { kind: "original", text: part.text, language: part.language },
    ];
  });
}
