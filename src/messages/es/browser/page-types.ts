import type { PAGE_TYPES as ENGLISH } from "../../en/browser/page-types.ts";

/** What kinds of pages there are, as the search names them. */
export const PAGE_TYPES: typeof ENGLISH = {
  officer: "Agente",
  batch: "Grupo",
  county: "Condado",
  race: "Elección",
  candidacy: "Candidatura",
  pledge: "Compromiso",
  answer: "Respuesta a un compromiso",
  person: "Persona",
  source: "Fuente",
  page: "Página",
};
