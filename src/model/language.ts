/** The languages in which the pages are read; the tables stay in the language in which they were written. */
export const LANGUAGES = ["en", "es"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the tables, and of pages whose address names no language. */
export const DATA_LANGUAGE: Language = "en";
