const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Before the name of a column of the table: its cell, made earlier in the same row. */
const CELL = "cell:";

/** Whether a name in a template means a cell of the table, and not a column of the input. */
export function isCellName(name: string): boolean {
  return name.startsWith(CELL);
}

/** The column of the table that a name in a template means. */
export function cellColumn(name: string): string {
  return name.slice(CELL.length);
}

/** The columns and values that a template names. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);
}

/** A template with its values put in; `null` where one of them is empty. */
export function filledTemplate(template: string, valueOf: (name: string) => string): string | null {
  if (namesIn(template).some((name) => valueOf(name) === "")) return null;
  return template.replace(PLACEHOLDER, (_, name: string) => valueOf(name));
}
