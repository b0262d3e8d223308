import { cellIssue } from "../check/checked.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-columns.ts";

const FORBIDDEN: readonly { readonly pattern: RegExp; readonly what: string; readonly hint: string }[] = [
  {
    pattern: /<[/!?]?[a-z][^<>]{0,40}>?/iu,
    what: "markup",
    hint: "cells are plain text; write the words alone",
  },
  { pattern: /&(?:[a-z]+|#\d+|#x[0-9a-f]+);/iu, what: "an HTML entity", hint: "type the character itself" },
  {
    pattern: /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u,
    what: "a hidden character",
    hint: "it came with a copied text; delete the word and type it again",
  },
];

/** Texts are plain: no markup, nothing that cannot be seen. */
export const plainText: Rule = function* (record) {
  for (const { row, column, text } of textCells(record)) {
    for (const { pattern, what, hint } of FORBIDDEN) {
      const match = pattern.exec(text);
      if (!match) continue;
      const shown =
        what === "a hidden character"
          ? `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
          : match[0];
      yield cellIssue(
        row,
        column,
        { code: "rule/plain-text", message: `${column} has ${what} (${shown})`, hint },
        match.index,
      );
      break;
    }
  }
};
