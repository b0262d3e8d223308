import type { BATCH as ENGLISH } from "../en/batch.ts";
import { FIGURES } from "./batch/figures.ts";
import { REMAINDER } from "./batch/remainder.ts";
import { STEPS } from "./batch/steps.ts";
import { TOTALS } from "./batch/totals.ts";

/** What the pages of batches say, and what other pages say of batches. */
export const BATCH: typeof ENGLISH = {
  steps: STEPS,
  figures: FIGURES,
  remainder: REMAINDER,
  totals: TOTALS,
  kind: "Grupo de condenas",
  opening: {
    where: (counties) => ["Condenas en ", ...counties, "."],
    served: (counties) => ["De una fiscalía que atiende ", ...counties, "."],
    servedBySeveral: (counties) => ["De fiscalías que atienden ", ...counties, "."],
    office: (office) => ` Fiscalía: ${office}.`,
    prosecutor: (person, office) => [" ", person, `, ${office} en ese momento.`],
    asked: (when) => ` Se pidió ${when}.`,
    askedUnknown: " Se pidió en fecha desconocida.",
    announced: (when) => ` Se anunció ${when}.`,
    announcedUnknown: " Se anunció en fecha desconocida.",
  },
  severalOffices: "varias fiscalías a la vez",
  officeUnknown: "no se sabe",
  announced: {
    sentence: (office, person, when, what, batch) => [
      `La fiscalía (${office}`,
      ...(person === null ? [") "] : [", entonces ", person, ") "]),
      `anunció${when === null ? "" : ` ${when}`} que buscaría dejar sin efecto `,
      ...what,
      ...(batch === null ? [] : [": ", batch]),
      ".",
    ],
    unknown: "condenas cuyo número no se sabe",
    casesOf: (people, disputed) => [`los casos de ${people}`, ...disputed],
    ofThem: (convictions, people) => [...convictions, " de ", ...people],
    amongThem: (cases, convictions) => [...cases, ", entre ellos ", ...convictions],
  },
  howFar: "Hasta dónde llegó",
  facts: {
    heading: "Por qué y cómo",
    why: "Por qué",
    prosecutor: "Fiscal en ese momento",
    severalAsked: "Se pidió a varias fiscalías a la vez",
    notNamed: "No se nombra en los textos leídos",
    arrests: "Arrestos",
    unit: "Unidad de la fiscalía",
    means: "Por qué medio",
    notStated: "No consta en los textos leídos",
    partOf: "Parte de",
    countedThere: (batch) => [batch, "; sus condenas se cuentan allí, nunca dos veces."],
    contains: "Contiene",
  },
  demands: {
    heading: "Exigencias y promesas",
    caption: "Qué hizo este grupo por una exigencia o una promesa",
  },
  outcomes: {
    heads: {
      when: "Cuándo",
      event: "Qué ocurrió",
      who: "Quién",
      subject: "A qué se refiere",
      effect: "Efecto",
    },
    demand: (demand) => ["Exigencia: ", demand],
    promise: (promise) => ["Promesa: ", promise],
    neither: "Ninguna exigencia ni promesa",
  },
  note: "Qué más dicen las fuentes",
  table: {
    batch: "Grupo",
    county: "Condado",
    office: "Fiscalía",
    announced: "Anunciado, o pedido",
    furthest: "Paso más avanzado",
    requested: "Condenas pedidas",
    moved: "Condenas llevadas al tribunal o anunciadas",
    vacated: "Condenas anuladas",
    other: "Personas o casos",
  },
  list: {
    heading: "Grupos de condenas",
    kind: "Lista",
    summary: (batches) =>
      `${batches}: conjuntos de condenas que se pidió a una fiscalía dejar sin efecto, o que una fiscalía dijo que dejaría sin efecto o llevó juntas al tribunal.`,
    all: "Todos los grupos",
    caption: "Todos los grupos, el anuncio más reciente primero",
    steps: "Qué significan los pasos",
    totals: "De qué se componen los totales",
    cited: (rules) => [
      "Cada número de un grupo se cita en la tabla de arriba y en la página del grupo. ",
      rules("Las reglas completas"),
      ".",
    ],
    site: "Todo el registro",
    city: "La ciudad de Nueva York: sus cinco condados y los grupos que los abarcan",
  },
};
