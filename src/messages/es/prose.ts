import type { PROSE as ENGLISH } from "../en/prose.ts";

/** What the pages of prose say besides their texts, which are in src/content. */
export const PROSE: typeof ENGLISH = {
  officers: { one: "agente", other: "agentes" },
  officer: (name, status) => [name, ` (${status})`],
};
