import type { Terms } from "../../kit/terms.ts";

export const officeKinds: Terms["officeKinds"] = {
  "district-attorney": {
    label: "Fiscal de distrito o fiscal del condado",
    meaning: "La fiscalía local, de cargo electivo.",
  },
  "state-attorney": {
    label: "Fiscal estatal local",
    meaning: "La fiscalía local de un estado que llama así al cargo (State’s Attorney).",
  },
  "special-prosecutor": {
    label: "Fiscalía especial",
    meaning: "Una fiscalía para una clase de casos o para un asunto.",
  },
  federal: { label: "Fiscalía federal", meaning: "Una fiscalía de los Estados Unidos (U.S. Attorney)." },
};

export const agencyKinds: Terms["agencyKinds"] = {
  "municipal-police": { label: "Policía municipal", meaning: "La policía de una ciudad." },
  sheriff: { label: "Sheriff", meaning: "La oficina del sheriff de un condado." },
  federal: { label: "Agencia federal", meaning: "Una agencia de los Estados Unidos." },
};

export const placeKinds: Terms["placeKinds"] = {
  city: { label: "Ciudad", meaning: "Una ciudad, según los textos leídos." },
  place: { label: "Lugar", meaning: "Los textos leídos no dicen de qué clase." },
};

export const coverageTopics: Terms["coverageTopics"] = {
  batches: {
    label: "Grupos",
    meaning: "Grupos de condenas que se pidió anular, o que se anularon.",
  },
  officers: { label: "Agentes", meaning: "Los agentes que hay detrás." },
  pledges: {
    label: "Compromisos",
    meaning: "Lo que se preguntó a candidatos y fiscales, y lo que respondieron.",
  },
  "court-rulings": { label: "Resoluciones", meaning: "Resoluciones judiciales sobre los grupos." },
  outcomes: { label: "Resultados", meaning: "Lo que hicieron después quienes ocuparon el cargo." },
};

export const coverageResults: Terms["coverageResults"] = {
  found: { label: "Hallado", meaning: "Se halló lo que se buscaba." },
  partly: { label: "Hallado en parte", meaning: "Se halló una parte." },
  "nothing-found": {
    label: "Buscado, nada hallado",
    meaning: "Se buscó y no se halló; eso no prueba que no exista.",
  },
  "not-looked": { label: "No buscado", meaning: "No se buscó; no se puede concluir nada." },
};

export const subjectTypes: Terms["subjectTypes"] = {
  batch: { label: "Grupo", meaning: "Una fila de batches.csv." },
  officer: { label: "Agente", meaning: "Una fila de officers.csv." },
  county: { label: "Condado", meaning: "Una fila de counties.csv." },
  office: { label: "Fiscalía", meaning: "Una fila de offices.csv." },
  person: { label: "Persona", meaning: "Una fila de people.csv." },
  pledge: { label: "Compromiso", meaning: "Una fila de pledges.csv." },
  demand: { label: "Exigencia", meaning: "Una fila de demands.csv." },
  commitment: { label: "Promesa", meaning: "Una fila de commitments.csv." },
  race: { label: "Elección", meaning: "Una fila de races.csv." },
  source: { label: "Fuente", meaning: "Una fila de sources.csv." },
  site: { label: "Todo el registro", meaning: "Ninguna fila en particular." },
};

export const changeKinds: Terms["changeKinds"] = {
  edition: { label: "Edición", meaning: "Un estado fechado de todo el registro." },
  added: { label: "Añadido", meaning: "Se añadió una ficha." },
  updated: { label: "Actualizado", meaning: "Se puso al día una ficha." },
  withdrawn: { label: "Retirado", meaning: "Se retiró una ficha." },
};
