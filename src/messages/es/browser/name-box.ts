import type { NAME_BOX as ENGLISH } from "../../en/browser/name-box.ts";

/** What the search box of the header says of the names that it offers. */
export const NAME_BOX: typeof ENGLISH = {
  list: "Nombres",
  names: { one: "nombre", other: "nombres" },
  similarNames: { one: "nombre parecido", other: "nombres parecidos" },
  similar: "Nombre parecido. ",
  typed: (type) => `${type}: `,
  allResults: (query) => `Todos los resultados de «${query}»`,
  offered: (names) => `${names}; use las teclas de flecha.`,
  noName: "Ningún nombre; pulse Intro para buscar en todas las páginas.",
};
