import type { SQL as ENGLISH } from "../../en/browser/sql.ts";

/** What the field for questions in SQL says. */
export const SQL: typeof ENGLISH = {
  query: "Consulta",
  keys: "Ctrl e Intro (⌘ e Intro) la ejecutan. La base de datos puede leerse, no cambiarse.",
  run: "Ejecutar la consulta",
  stop: "Detener",
  fromAddress: "La consulta viene de la dirección de esta página. Léala y después ejecútela.",
  loading: "Cargando SQLite y la base de datos…",
  running: "La consulta se está ejecutando…",
  stopped:
    "La consulta se detuvo, y con ella su programa. La siguiente consulta vuelve a cargar la base de datos desde el navegador.",
  notLoaded: "No se pudieron cargar SQLite o la base de datos. El archivo mismo puede descargarse más abajo.",
  refused: "SQLite rechaza la consulta:",
  rows: { one: "fila", other: "filas" },
  time: (milliseconds) => `${milliseconds} milisegundos`,
  found: (rows, time) => `${rows}, en ${time}.`,
  cut: (most, time) => `Las primeras ${most} filas, en ${time}; hay más. LIMIT o WHERE acortan la respuesta.`,
  result: (rows) => `Resultado: ${rows}`,
  save: "Guardar como CSV",
  permalink: "Enlace permanente a esta consulta",
};
