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
    vacated: "no se halló ninguna resolución que anule alguna",
    people: "ningún grupo contado así",
    cases: "ningún grupo contado así",
  },
  unknown: "número desconocido",
  notLooked: "no se buscó",
  noneAlone: (shared) => `ninguna por separado; ${shared}`,
  ofThemAnnounced: (amount) => `${amount} de ellas solo anunciadas.`,
  withoutNumber: (batches) => `${batches} sin número de condenas.`,
  apart: (batches) => `Aparte de ${batches}, en común con otros condados.`,
  table: {
    heads: { count: "Recuento", total: "Total", batches: "Grupos que incluye" },
    noBatch: "ningún grupo",
  },
  summing: (rules) => `Cómo se hacen las sumas: ${rules}.`,
  rules: [
    "una suma lleva el matiz de sus partes",
    "un total acumulado nunca se suma a sus partes",
    "las personas, los casos y las condenas nunca se suman entre sí",
    "un grupo cuyo número falta convierte la suma en un mínimo",
    "un grupo contado solo en personas o en casos se nombra junto a la suma",
  ],
  sentence: {
    whole: (opening, steps) => `${opening}, ${steps}.`,
    steps: (moved, vacated) => `${moved}; ${vacated}`,
    otherUnits: (counts) =>
      `Contado en otras unidades, donde no se usa ningún número de condenas: ${counts}.`,
    neitherKnown:
      "no se sabe cuántas condenas se llevaron al tribunal o se anunciaron, ni cuántas quedaron sin efecto",
    moved: (convictions) =>
      `se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que dejaran sin efecto ${convictions}`,
    movedAnnounced: (convictions, announced) =>
      `se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que dejaran sin efecto ${convictions} (${announced} solo anunciadas)`,
    movedForLawyers: (convictions) =>
      `se pidió a los tribunales que nombraran abogados para personas con ${convictions}, todavía no la anulación`,
    movedUnknown: "no se sabe cuántas condenas se llevaron al tribunal o se anunciaron",
    movedNone: "no se halló ni moción ni anuncio",
    vacated: (convictions) => `los tribunales anularon ${convictions}`,
    vacatedAndMore: (convictions, batches) =>
      `los tribunales anularon ${convictions}, y concedieron ${batches}, en todo o en parte, sin que se use un número de condenas`,
    vacatedUnknown: "no se sabe cuántas anularon los tribunales",
    noRulingNumber: "los tribunales anularon condenas, pero no se halló ninguna resolución con número",
    pardoned:
      "hubo condenas que quedaron sin efecto por indulto; no consta ninguna resolución de un tribunal",
    reported:
      "según las fuentes hubo casos que quedaron sin efecto, pero no se halló ninguna resolución de un tribunal",
    vacatedNone: "no se halló ninguna resolución que anule alguna",
  },
};
