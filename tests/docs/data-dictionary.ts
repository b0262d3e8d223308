import { ISSUE_CODES } from "../../scripts/pipeline/issue-codes.ts";
import type { Column } from "../../src/model/column.ts";
import { TABLE_LIST } from "../../src/model/tables.ts";

/** The line after which data/README.md follows from the code. */
export const GENERATED_FROM_HERE =
  "<!-- From here on the text follows from the code; `UPDATE_GOLDEN=1 npm run test:unit` writes it anew. -->";

function describeColumn(name: string, { kind, required, target, vocabulary, meaning }: Column): string {
  const points = target === undefined ? kind : `${kind} of \`${target}\``;
  const codes =
    vocabulary === undefined
      ? ""
      : ` Codes: ${Object.keys(vocabulary)
          .map((code) => `\`${code}\``)
          .join(", ")}.`;
  return `- \`${name}\` (${points}${required ? ", required" : ""}): ${meaning}${codes}`;
}

function tablesText(): string {
  const sections = TABLE_LIST.map((table) => {
    const columns = Object.entries(table.columns).map(([name, column]) => describeColumn(name, column));
    const key = table.key.map((name) => `\`${name}\``).join(" + ");
    const order = table.order.map((name) => `\`${name}\``).join(", ");
    const optional = table.optional ? " The file may be absent." : "";
    return `### ${table.name}.csv\n\n${table.description} Key: ${key}. Sorted by ${order}.${optional}\n\n${columns.join("\n")}`;
  });
  return ["## The tables", ...sections].join("\n\n");
}

function codesText(): string {
  const items = Object.entries(ISSUE_CODES).map(
    ([code, { severity, title }]) => `- \`${code}\` (${severity}): ${title}`,
  );
  return `## The issue codes\n\n${items.join("\n")}`;
}

/** Every table, column and issue code, as data/README.md has them. */
export function dataDictionary(): string {
  return `${GENERATED_FROM_HERE}\n\n${tablesText()}\n\n${codesText()}\n`;
}
