import type { COUNTY_FIGURES as ENGLISH } from "../en/county-figures.ts";

/** What the figures of counties say, and those of convictions moved and vacated over time anywhere. */
export const COUNTY_FIGURES: typeof ENGLISH = {
  pipeline: {
    own: { title: "Hasta dónde llegó cada grupo", among: "los grupos que son solo de este condado" },
    shared: {
      title: "Hasta dónde llegó cada grupo compartido",
      among: "los grupos compartidos con otros condados",
    },
    sharedPlace: (county) => `${county} y los condados con los que comparte grupos`,
    finding: (among, ends) => `De ${among}, ${ends}.`,
    ends: {
      requested: (count) => `${count} se ${count === 1 ? "quedó" : "quedaron"} en la petición`,
      announced: (count) => (count === 1 ? "1 fue solo anunciado" : `${count} fueron solo anunciados`),
      "motion-filed": (count) =>
        count === 1
          ? "1 se presentó a un tribunal sin que se hallara resolución que lo conceda"
          : `${count} se presentaron a un tribunal sin que se hallara resolución que los conceda`,
      "granted-in-part": (count) =>
        count === 1 ? "1 fue concedido en parte" : `${count} fueron concedidos en parte`,
      granted: (count) => (count === 1 ? "1 fue concedido" : `${count} fueron concedidos`),
      reported: (count) =>
        count === 1
          ? "1 quedó sin efecto según las fuentes, sin que se hallara resolución"
          : `${count} quedaron sin efecto según las fuentes, sin que se hallara resolución`,
      denied: (count) => (count === 1 ? "1 fue denegado" : `${count} fueron denegados`),
      unknown: (count) => (count === 1 ? "de 1 no se sabe el final" : `de ${count} no se sabe el final`),
    },
    described: ({ number, when }, steps) => `Grupo ${number} (${when}): ${steps}`,
    description: (batches) =>
      `De cada grupo, las condenas pedidas, llevadas al tribunal o anunciadas, y anuladas, como barras de una misma escala. ${batches}.`,
    source: (place) => `${place}. Cada número lleva su fuente en la tabla de esta página.`,
  },
  rises: {
    heading: "En el tiempo",
    title: "Condenas llevadas al tribunal o anunciadas, y anuladas, en el tiempo",
    citedInTable: "Fuentes: en la tabla, número por número.",
    citedOnBatches: "Fuentes: cada número lleva la suya en la página de su grupo.",
    sums: (moved, vacated) => `${moved} y ${vacated}`,
    sum: {
      moved: (amount, one) =>
        `${amount} ${one ? "fue llevada al tribunal o anunciada" : "fueron llevadas al tribunal o anunciadas"}`,
      vacated: (amount, one) => `${amount} ${one ? "fue anulada" : "fueron anuladas"}`,
    },
    sumUnknown: {
      moved: "no se sabe cuántas fueron llevadas al tribunal o anunciadas",
      vacated: "no se sabe cuántas fueron anuladas",
    },
    noRulingNumber: "no se halló ninguna resolución con número",
    noRuling: "no se halló ninguna resolución que anule alguna",
    inAll: (sums) => `En total: ${sums}.`,
    largest: ({ quantity, place, when, announced }, sources, sums) => [
      `El mayor número de un solo grupo es de ${quantity}${place === null ? "" : ` en ${place}`}, ${announced ? "solo anunciadas" : "llevadas al tribunal o anunciadas"} ${when}`,
      sources,
      `; en total, ${sums}.`,
    ],
    notDrawn: {
      moved: (sum) => `No se dibuja una línea de condenas llevadas al tribunal o anunciadas: ${sum}.`,
      vacated: (sum) => `No se dibuja una línea de condenas anuladas: ${sum}.`,
    },
    course: {
      moved: (steps, sum) =>
        `Pasos de las condenas llevadas al tribunal o anunciadas: ${steps}; en total, ${sum}.`,
      vacated: (steps, sum) => `Pasos de las condenas anuladas: ${steps}; en total, ${sum}.`,
    },
    largestOfCourse: {
      moved: (all, steps, sum) =>
        `Los mayores de los ${all} pasos de las condenas llevadas al tribunal o anunciadas: ${steps}; en total, ${sum}.`,
      vacated: (all, steps, sum) =>
        `Los mayores de los ${all} pasos de las condenas anuladas: ${steps}; en total, ${sum}.`,
    },
  },
};
