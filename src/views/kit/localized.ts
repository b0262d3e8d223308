import { DATA_LANGUAGE, type Language } from "../../model/language.ts";
import { inLanguage } from "../../site/addresses.ts";

/** The keys under which page objects keep addresses. */
const ADDRESS_KEYS = new Set(["href", "page", "address"]);

/** The kinds of parts that hold somebody's exact words, as the tables have them. */
const QUOTATIONS: ReadonlySet<unknown> = new Set(["quoted", "quote"]);

/**
 * A page object, or any part of one, whose links lead to the pages of a language. Views take addresses without thinking
 * of languages; this is the one place that leads a reader on in the language of the page. Files, anchors and other
 * sites stay as they are. Quotations, which stay in the language of the tables, are marked so.
 */
export function localized<Value>(value: Value, language: Language): Value {
  return language === DATA_LANGUAGE ? value : (translated(value, language) as Value);
}

function translated(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => translated(item, language));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    key,
    typeof item === "string" && ADDRESS_KEYS.has(key)
      ? inLanguage(item, language)
      : translated(item, language),
  ]);
  const marks = "kind" in value && QUOTATIONS.has(value.kind) ? { language: DATA_LANGUAGE } : {};
  return { ...Object.fromEntries(entries), ...marks };
}
