import type { CellRule, Group, Mapping } from "./mapping.ts";
import { isCellName, namesIn } from "./template.ts";

function columnsOfRule(rule: CellRule): string[] {
  if ("from" in rule) return [rule.from];
  if ("text" in rule) return rule.text.flatMap(namesIn);
  if ("id" in rule) return [...rule.id.flatMap(namesIn), ...(rule.digest ?? [])];
  if ("list" in rule) return [rule.list];
  if ("lookup" in rule) return Object.values(rule.lookup.on);
  return [];
}

function columnsOfGroup({ by, values }: Group): string[] {
  const inValues = Object.values(values).flatMap((value) =>
    ["by" in value ? value.by : [], value.sum].flat(),
  );
  return [...by, ...inValues];
}

/** The input columns that a mapping uses, each once. */
export function usedColumns(mapping: Mapping): string[] {
  const own = new Set(Object.keys(mapping.group?.values ?? {}));
  const rules = [...mapping.ignored_rows, ...mapping.stopped_rows];
  const named = [
    ...rules.flatMap(({ when }) => when.map(({ column }) => column)),
    ...(mapping.group ? columnsOfGroup(mapping.group) : []),
    ...mapping.tables.flatMap(({ columns }) => Object.values(columns).flatMap(columnsOfRule)),
  ];
  return [...new Set(named)].filter((name) => !own.has(name) && !isCellName(name));
}
