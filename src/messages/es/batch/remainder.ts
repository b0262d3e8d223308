import type { REMAINDER as ENGLISH } from "../../en/batch/remainder.ts";

/** What of a batch no known share of a listed officer covers. */
export const REMAINDER: typeof ENGLISH = {
  unknown: "No se sabe qué parte del grupo corresponde a cada agente.",
  uncomputable: (reason) =>
    `No puede calcularse la parte que no corresponde a ningún agente del registro: ${reason}.`,
  reasons: {
    "no-whole": "no se usa ningún número del grupo entero en la misma unidad",
    "mixed-units": "las partes se cuentan en unidades distintas",
    "inexact-whole": "el número del grupo entero no es exacto",
    "inexact-share": "una de las partes no es exacta",
    overlap: "las partes suman más que el total, de modo que algunas condenas se apoyan en varios agentes",
  },
  whole: (whole) => `Las partes suman el total: ${whole}.`,
  wholeOfKnown: (whole) =>
    `Las partes conocidas suman el total, ${whole}, aunque no se conoce la parte de algunos agentes del registro.`,
  part: (part, whole, rest) =>
    `Las partes conocidas suman ${part} de ${whole}; el resto (${rest}) corresponde a agentes cuya parte no se conoce o que no están en el registro. Esto supone que ninguna condena se cuenta para dos agentes.`,
};
