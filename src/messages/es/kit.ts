import type { KIT as ENGLISH } from "../en/kit.ts";

/** What pages of every kind say. */
export const KIT: typeof ENGLISH = {
  nouns: {
    batch: { one: "grupo", other: "grupos" },
    moreBatch: { one: "grupo más", other: "grupos más" },
    moreCounty: { one: "condado más", other: "condados más" },
    sharedBatch: { one: "grupo compartido", other: "grupos compartidos" },
    officer: { one: "agente", other: "agentes" },
    county: { one: "condado", other: "condados" },
    race: { one: "elección", other: "elecciones", feminine: true },
    source: { one: "fuente", other: "fuentes", feminine: true },
    conviction: { one: "condena", other: "condenas", feminine: true },
    openQuestion: { one: "pregunta abierta", other: "preguntas abiertas", feminine: true },
  },
  vacated: {
    unknown: "no se sabe cuántas condenas",
    noRulingNumber: "se concedió en parte, aunque ninguna resolución da un número",
    none: "no se halló ninguna resolución que anule alguna",
    pardoned: "sin efecto por indulto, no consta ninguna resolución",
    reported: "sin efecto según las fuentes, no se halló ninguna resolución",
  },
  withoutRuling: {
    pardoned: (step) => `${step}, por indulto`,
    reported: (step) => `${step}, según las fuentes`,
  },
  most: {
    counties: (drawn, all) =>
      `Se dibujan los ${drawn} condados con más condenas llevadas al tribunal o anunciadas, de ${all} con un número.`,
    countiesOfBatches: (drawn, all) => `Se dibujan los ${drawn} condados con más grupos, de ${all}.`,
    rows: (shown, all) => `Estas son las primeras ${shown} de ${all} filas; el CSV las tiene todas.`,
    more: (count) => `${count} más`,
  },
  questions: {
    heading: "Lo que no se sabe",
    question: (question, why, since) => [question, " ", why, ` (Abierta desde ${since}.)`],
    answer: (all) => [
      "¿Conoce un documento que lo responda? Use el enlace al final de la página. ",
      all("Todas las preguntas abiertas"),
      ".",
    ],
  },
};
