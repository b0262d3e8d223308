import type { CLAIM as ENGLISH } from "../en/claim.ts";

/** A sentence of a page that can be pasted elsewhere with its source. */
export const CLAIM: typeof ENGLISH = {
  term: "En una frase",
  copy: "Copiar una frase con su fuente",
  officer: (name, agency, status) => [`${name}, ${agency}: `, ...status],
  batch: (batch, counties, numbers, step) => [
    batch,
    ` (${counties}): `,
    ...numbers,
    `; paso más avanzado que muestra una fuente: ${step}.`,
  ],
  announced: (batch, announced) => [batch, ": ", ...announced],
  mixed: "Esos recuentos pueden incluir cargos pendientes y casos solo en revisión.",
  county: (county, totals) => `${county}: ${totals}`,
  race: (race, elected, answers) => [`${race}: ${elected} `, ...answers],
  answers: (document, answers) => [document, `: ${answers}`],
};
