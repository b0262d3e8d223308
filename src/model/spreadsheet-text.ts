/**
 * Text with which a spreadsheet would start a formula or leave the cell: `=`, `+`, `-`, `@`, also in their full
 * width, also after white space or invisible characters; a tab or line break at the start; and the apostrophe,
 * so that what is added can be told from what was there.
 */
const MUST_BE_MARKED = /^(?:'|[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠﹢﹣﹦﹫−])/u;

/**
 * The text as it may stand in a cell of a CSV file: one apostrophe goes before a text that a spreadsheet could
 * run as a formula, and before a text that starts with an apostrophe itself.
 */
export function spreadsheetText(text: string): string {
  return MUST_BE_MARKED.test(text) ? `'${text}` : text;
}

/** The text of a CSV cell as it was: without the one apostrophe at its start, if there is one. */
export function textOfSpreadsheet(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
