import type { TOTALS as ENGLISH } from "../../en/batch/totals.ts";

/** The totals of the record, of a city, a county or an officer. */
export const TOTALS: typeof ENGLISH = {
  names: {
    requested: "Condenas pedidas",
    moved: "Condenas llevadas al tribunal o anunciadas",
    announced_only: "de ellas, solo anunciadas",
    vacated: "Condenas anuladas",
    people: "Personas, en grupos no contados en condenas",
    cases: "Casos, en grupos no contados en condenas",
  },
  nothing: {
    requested: "ninguna hallada",
    moved: "ninguna hallada",
    announced_only: "ninguna hallada",
    vacated: "no se halló ninguna resolución",
    people: "ningún grupo contado así",
    cases: "ningún grupo contado así",
  },
  unknown: "número desconocido",
  notLooked: "no se buscó",
  noneAlone: (shared) => `ninguna por separado; ${shared}`,
  ofThemAnnounced: (amount) => `${amount} de ellas solo anunciadas.`,
  withoutNumber: (batches) => `${batches} sin número.`,
  apart: (batches) => `Aparte de ${batches}, en común con otros condados.`,
  table: {
    heads: { count: "Recuento", total: "Total", batches: "Grupos que incluye" },
    otherUnits: "grupos contados solo en personas o en casos",
    noBatch: "ningún grupo",
  },
  summing: (rules) => `Cómo se hacen las sumas: ${rules}.`,
  rules: [
    "una suma lleva el matiz de sus partes",
    "un total acumulado nunca se suma a sus partes",
    "las personas, los casos y las condenas nunca se suman entre sí",
    "un grupo sin número convierte la suma en un mínimo",
  ],
  sentence: {
    whole: (opening, steps) => `${opening}, ${steps}.`,
    steps: (moved, vacated) => `${moved}; ${vacated}`,
    otherUnits: (counts) =>
      `Contado en otras unidades, donde no se usa ningún número de condenas: ${counts}.`,
    neitherKnown:
      "no se sabe cuántas condenas llevaron al tribunal, o anunciaron que llevarían, las fiscalías ni cuántas quedaron sin efecto",
    moved: (convictions) =>
      `las fiscalías pidieron al tribunal, o dijeron en público que pedirían, que dejara sin efecto ${convictions}`,
    movedAnnounced: (convictions, announced) =>
      `las fiscalías pidieron al tribunal, o dijeron en público que pedirían, que dejara sin efecto ${convictions} (${announced} solo anunciadas)`,
    movedUnknown:
      "no se sabe cuántas condenas llevaron al tribunal, o anunciaron que llevarían, las fiscalías",
    movedNone: "no se halló ninguna actuación de una fiscalía",
    vacated: (convictions) => `los tribunales anularon ${convictions}`,
    vacatedUnknown: "no se sabe cuántas anularon los tribunales",
    pardoned:
      "hubo condenas que quedaron sin efecto por indulto; no se halló ninguna resolución de un tribunal",
    vacatedNone: "no se halló ninguna resolución",
  },
};
