import type { LIST as ENGLISH } from "../en/list.ts";

/** What the pages of a long list say. */
export const LIST: typeof ENGLISH = {
  row: { one: "fila", other: "filas", feminine: true },
  rows: "Las filas",
  letters: "De la A a la Z",
  counties: "Por condado",
  allCounties: "Todos los condados, en la primera página",
  pages: "Páginas de la lista",
  previous: "Anterior",
  next: "Siguiente",
  other: "Otros",
  page: (heading, page, pages) => `${heading}, página ${page} de ${pages}`,
  of: (heading, group) => `${heading}: ${group}`,
  shown: (heading, from, to, rows) => `${heading}: de la ${from} a la ${to} de ${rows}. `,
  whole: "La primera página dice qué contiene la lista",
};
