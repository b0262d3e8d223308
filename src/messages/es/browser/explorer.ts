import type { EXPLORER as ENGLISH } from "../../en/browser/explorer.ts";

/** What the table explorer says. */
export const EXPLORER: typeof ENGLISH = {
  notLoaded: "No se pudieron cargar las tablas. Los archivos de abajo contienen las mismas filas.",
  controls: "Qué se muestra",
  table: "Tabla",
  columns: "Columnas mostradas",
  chooseColumns: "Elegir columnas",
  clearFilters: "Quitar los filtros",
  save: { csv: "Guardar como CSV", json: "Guardar como JSON" },
  moreRows: "Mostrar más filas",
  noRow: "Ninguna fila cumple estos filtros.",
  filter: "Filtrar",
  filterBy: (column) => `Filtrar por ${column}`,

  nothing: "no consta",
  yes: "sí",
  no: "no",

  rows: { one: "fila", other: "filas" },
  entries: { one: "entrada", other: "entradas" },
  fitting: (fitting, rows) => `Con los filtros, ${fitting} de ${rows}`,
  seen: (rows, order) => `${rows}, ${order}.`,
  unsorted: "en el orden del archivo",
  sorted: (column, descending) => `por ${column}, en orden ${descending ? "descendente" : "ascendente"}`,
};
