import type { RISES as ENGLISH } from "../en/rises.ts";

/** How counts of convictions rose over time. */
export const RISES: typeof ENGLISH = {
  steps: { moved: "llevadas al tribunal o anunciadas", vacated: "anuladas" },
  between: (from, to) => `entre ${from} y ${to}`,
  by: (_theDate, when) => `a más tardar ${when}`,
  partBy: (_theDate, when) => `en parte, a más tardar ${when}`,
  chart: {
    part: "de ellas, anuladas",
    span: "en algún momento de este período; no se sabe el día",
    announcedOnly: (words) => `${words} (solo anunciadas)`,
    at: (time, amount) => `${time}: ${amount}`,
    inPlace: (place, amount) => `${place}: ${amount}`,
    when: (convictions, when) => `${convictions}, ${when}`,
    together: (counties) => `${counties} condados juntos`,
    undated: (amount) => `${amount} más, fecha desconocida`,
    unknown: {
      moved: "llevadas al tribunal o anunciadas, número desconocido",
      vacated: "anuladas, número desconocido",
    },
  },
  notes: {
    announced: "Un grupo cuenta desde su anuncio, también donde se acudió a los tribunales más tarde.",
    spans:
      "Donde un número es de un día posterior, o no se sabe el día de una resolución, el paso se dibuja sobre el tiempo en que cae: desde el anuncio hasta el día del número, de la última resolución hallada o de la noticia.",
    announcedOnly: {
      one: (convictions) =>
        `De las llevadas al tribunal o anunciadas, ${convictions} fue solo anunciada: no se halló ni moción ni resolución.`,
      other: (convictions) =>
        `De las llevadas al tribunal o anunciadas, ${convictions} fueron solo anunciadas: no se halló ni moción ni resolución.`,
    },
    unnumbered: (batches) => [
      "Solo un signo de interrogación, porque para el paso no se usa ningún número de condenas: ",
      ...batches,
      ".",
    ],
    unnumberedBatch: (batch, step, when) => [batch, ` (${step} ${when})`],
    timeUnknown: "en fecha desconocida",
    notDrawn: (batches) => ["No se dibujan: ", ...batches, "."],
    undated: {
      moved: (convictions, batch) => [
        `el paso al tribunal, o el anuncio, de ${convictions}, de `,
        batch,
        " (no se sabe la fecha)",
      ],
      vacated: (convictions, batch) => [
        `la anulación de ${convictions}, de `,
        batch,
        " (no se sabe la fecha)",
      ],
    },
    uncounted: (batches) => [
      ...batches,
      " (no se usa ningún número de condenas, y las personas y los casos nunca se suman a las condenas)",
    ],
    shared: (batches) => [...batches, " (en común con otros condados, y sin dividir)"],
  },
  table: {
    caption: "Condenas llevadas al tribunal o anunciadas, y anuladas, paso a paso",
    heads: {
      when: "Cuándo",
      batch: "Grupo",
      step: "Paso",
      convictions: "Condenas",
      total: "En total hasta entonces",
    },
    undated: "Fecha desconocida; no se dibuja",
    moved: "Llevadas al tribunal o anunciadas",
    announcedOnly: "Solo anunciadas",
    vacated: "Anuladas",
    unknown: "número desconocido",
    total: (amount, step) => `${step}: ${amount}`,
    totalUnknown: (step) => `${step}: número desconocido`,
  },
};
