import type { EXPLORE as ENGLISH } from "../en/explore.ts";

/** What the page of the table explorer says; what its program says is in `browser/explorer.ts`. */
export const EXPLORE: typeof ENGLISH = {
  heading: "Explorador de tablas",
  summary:
    "Cualquier tabla del registro, con filtros para cada columna y en el orden que usted elija. Lo que vea puede guardarse como CSV o JSON, y la dirección de esta página conserva la vista.",
  caution: (numbers, dictionary) => [
    "Los números tienen unidades y matices, y algunas filas se cuentan dentro de otras: ",
    numbers("antes de sumar números"),
    ". Un hecho del caso de un agente no dice cómo terminó el caso; la tabla de casos sí. Qué significa cada columna está en el ",
    dictionary("diccionario"),
    ".",
  ],
  inEnglish:
    "Las tablas están en inglés, como en los archivos: sus nombres, los de sus columnas y los textos de las celdas. Los códigos se muestran en español.",
  explore: "Explorar",
  withoutScripts: (files) => [
    "El explorador necesita JavaScript, que está desactivado o no se cargó. Los ",
    files("archivos de abajo"),
    " contienen las mismas filas.",
  ],
  files: {
    heading: "Todas las tablas como archivos",
    note: "Las mismas filas completas, sin programa:",
    ofTable: ({ title, name, csv, json }) => [
      title.piece,
      ": ",
      csv(`${name}.csv`),
      ", ",
      json(`${name}.json`),
    ],
  },
  wholeRecord: "Todo el registro",
};
