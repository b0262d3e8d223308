import type { EMBED as ENGLISH } from "../en/embed.ts";

/** What other sites show in a frame, and how they get it. */
export const EMBED: typeof ENGLISH = {
  credit: (site) => [site, ", un registro público"],
  asOf: (date) => `estado del ${date}`,
  caption: "Quién respondió qué; cada nombre lleva a las palabras de la respuesta.",
  answers: "Cada respuesta en sus propias palabras, con sus fuentes",
  figure: "La página de este gráfico, con cada número y su fuente",
  code: {
    term: "Insertar",
    inPage:
      "La comparación de las respuestas, para una página propia. Muestra el estado del registro en su fecha.",
    copy: "Copiar el código para insertar",
    heading: "Código para insertar",
    inFrame: "Péguelo en su página. Muestra el estado del registro en su fecha.",
  },
  link: "Insertar",
  linkLabel: (title) => `${title}: insertar`,
};
