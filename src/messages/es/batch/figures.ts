import type { FIGURES as ENGLISH } from "../../en/batch/figures.ts";

/** The figures that sources give for a batch, and where they differ. */
export const FIGURES: typeof ENGLISH = {
  heading: "Cifras",
  disputedHeading: "Cifras y discrepancias",
  none: "Ninguno de los textos leídos da un número para este grupo.",
  standings: (meanings) => `${meanings} Las distintas medidas nunca se suman entre sí.`,
  caption: "Todas las cifras halladas para el grupo entero",
  heads: {
    counted: "Qué se cuenta",
    number: "Número",
    asOf: "Fecha del dato",
    standing: "Uso",
    note: "Nota",
  },
  noNote: "Sin nota.",
  disputed: { one: "discrepante: otra fuente dice ", other: "discrepante: otras fuentes dicen " },
  claims: {
    title: "Los números en que las fuentes difieren",
    description: (groups) => `Barras desde cero, una por número; la del número usado va rellena. ${groups}.`,
    undated: (publishers) => `${publishers}; sin fecha`,
    asOf: (publishers, date) => `${publishers}; fecha del dato: ${date}`,
    source: (batch) => ["Grupo: ", batch, " Cada número se cita en la tabla de esta página."],
    noneInUse: "no se usa ninguno",
    inUse: (amounts) => `este sitio usa ${amounts}`,
    differ: (counted, inUse, others, several, cite) => [
      `Las fuentes difieren en el número de ${counted}: `,
      ...inUse,
      `; ${several ? "otras fuentes dan" : "otra fuente da"} ${others}`,
      cite,
      ".",
    ],
    differEarlier: (counted, inUse, earlier, days, cite) => [
      `Las fuentes difieren en un recuento anterior de ${counted}, `,
      `${earlier} (${days})`,
      cite,
      "; ",
      ...inUse,
      ".",
    ],
  },
};
