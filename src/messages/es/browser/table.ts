import type { TABLE as ENGLISH } from "../../en/browser/table.ts";

/** What a table says that can be filtered. */
export const TABLE: typeof ENGLISH = {
  filter: "Filtrar esta tabla",
  filterAll: "Filtrar toda la lista",
  more: "Mostrar más filas",
  shownOfPage: (shown, all) =>
    `No se pudo cargar toda la lista; se muestran ${shown} de las ${all} filas de esta página`,
  shown: (shown, all) => `Se muestran ${shown} de ${all} filas`,
};
