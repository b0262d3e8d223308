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
  {
    pattern: /^(?:[=＝]|[+＋@＠](?:\p{Lu}+\(|\d+[+|])).{0,20}/u,
    what: "the start of a formula",
    hint: "cells are plain text, which a spreadsheet must not run: write the words alone",
  },
  {
    pattern: /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|^#{3,}$/u,
    what: "an error of a spreadsheet",
    hint: "what stood here is lost: write it again from the source, or take it from the last release",
  },
  {
    pattern: /^\d(?:[.,]\d+)?E\+\d{1,2}$/iu,
    what: "a number that a spreadsheet rounded",
    hint: "write the whole number again; import every column as text",
  },
];

/** Texts are plain: no markup, nothing that cannot be seen, nothing that a spreadsheet would run or has made of it. */
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
