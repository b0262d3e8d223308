import { issueAt, type Issue } from "../issue.ts";
import { placeWithin, type Cell } from "./cell.ts";

/** A text that starts and ends with a letter, a digit or a mark of ASCII, and has nothing else but spaces between. */
const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

const CONTROL = /(?!\n)\p{Cc}/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The first character at which two different texts part. */
function partingOf(a: string, b: string): number {
  let index = 0;
  while (a.codePointAt(index) === b.codePointAt(index)) index += 1;
  return index;
}

/** Whether nothing can be wrong with the form of a text; most texts are so, and this is the quickest way to tell. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/** What is wrong with the form of a cell's text, whatever its column: at most one issue. */
export function textFormIssue(file: string, column: string, cell: Cell): Issue | null {
  const { text } = cell;
  const at = (index: number) => ({ file, ...placeWithin(cell, index) });
  const control = CONTROL.exec(text);
  if (control) {
    return issueAt(at(control.index), {
      code: "read/control-character",
      value: text,
      message: `${column} has the control character ${codePoint(control[0])}`,
      hint: "take it out; it came with a copied text and shows nowhere",
    });
  }
  if (text !== text.trim()) {
    const leading = text.trimStart() !== text;
    return issueAt(at(leading ? 0 : text.trimEnd().length), {
      code: "read/outer-space",
      value: text,
      message: `${column} ${leading ? "starts" : "ends"} with white space`,
      hint: "take it out; texts with and without it look alike and are not the same",
    });
  }
  const composed = text.normalize("NFC");
  if (text !== composed) {
    return issueAt(at(partingOf(text, composed)), {
      code: "read/not-nfc",
      value: text,
      message: `${column} has a letter and its accent as two characters`,
      hint: "type the letter again; a search would not find it",
    });
  }
  return null;
}
