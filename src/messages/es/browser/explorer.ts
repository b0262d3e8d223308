import type { EXPLORER as ENGLISH } from "../../en/browser/explorer.ts";
import { QUALIFIER_WORDS } from "../qualifiers.ts";

/** What the table explorer says. */
export const EXPLORER: typeof ENGLISH = {
  notLoaded: "No se pudieron cargar las tablas. Los archivos de abajo contienen las mismas filas.",
  controls: "Qué se muestra",
  table: "Tabla",
  columns: "Columnas mostradas",
  chooseColumns: "Elegir columnas",
  clearFilters: "Quitar los filtros",
  save: { csv: "Guardar como CSV", json: "Guardar como JSON" },
  noRow: "Ninguna fila cumple estos filtros.",
  filter: "Filtrar",
  filterBy: (column) => `Filtrar por ${column}`,
  from: "desde",
  to: "hasta",
  filterFrom: (column) => `${column}, desde`,
  filterTo: (column) => `${column}, hasta`,
  any: "todos",
  chosen: (chosen, all) => `${chosen} de ${all}`,
  chooseValues: (column, chosen) => `Filtrar por ${column}: ${chosen}`,
  dateHint: "AAAA-MM-DD",

  nothing: "no consta",
  yes: "sí",
  no: "no",

  rows: { one: "fila", other: "filas" },
  entries: { one: "entrada", other: "entradas" },
  fitting: (fitting, rows) => `Con los filtros, ${fitting} de ${rows}`,
  hidden: (columns) => ` (también por columnas ocultas: ${columns})`,
  seen: (rows, order) => `${rows}, ${order}.`,
  unsorted: "en el orden del archivo",
  sorted: (column, descending) => `por ${column}, en orden ${descending ? "descendente" : "ascendente"}`,

  totals: {
    heading: "Totales de las filas mostradas",
    none: "Nada de esto puede sumarse.",
    sums: {
      requested: "Condenas pedidas",
      moved: "Condenas llevadas al tribunal o anunciadas",
      announced_only: "De ellas, solo anunciadas",
      vacated: "Condenas anuladas",
      people: "Personas, en grupos que no se cuentan en condenas",
      cases: "Casos, en grupos que no se cuentan en condenas",
    },
    amount: (qualifier, number) => QUALIFIER_WORDS[qualifier] + number,
    from: (rows) => `(de ${rows})`,
    without: (rows) => `; ${rows} sin número, de modo que es un mínimo`,
    leftOut: "En ningún total:",
    reason: (rows, reason) => `${rows}: ${reason}`,
    reasons: {
      share: "la parte de un agente, que es una parte de su grupo",
      "not-used": "cifra discrepante, recuento anterior o cifra que cuenta otra cosa",
      inside: "de un grupo que se cuenta dentro de otro",
      "not-moved": "de un grupo pedido, ni llevado al tribunal ni anunciado",
      "counted-in-convictions": "personas o casos de un grupo que se cuenta en condenas",
      describes: "agentes, delitos graves y similares, que describen un grupo",
      "several-officers":
        "partes de varios agentes, en las que una condena puede figurar más de una vez; filtre por un agente",
      overlap: "números que se solapan, que ya son sumas o que no se usan",
    },
  },
};
