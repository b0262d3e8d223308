import type { DICTIONARY as ENGLISH } from "../en/dictionary.ts";

/** What the dictionary of the tables says besides the tables’ own words. */
export const DICTIONARY: typeof ENGLISH = {
  heading: "Diccionario de datos",
  summary: (typed, computed) =>
    `Cada columna de las ${typed} tablas del registro y de las ${computed} tablas que se calculan a partir de ellas: qué significa, qué puede contener, un ejemplo, desde cuándo está, y los códigos con su significado en palabras.`,
  empty: (apostrophe, how) => [
    "Una celda vacía significa que el valor no se sabe o no corresponde. En los archivos CSV, un texto que una hoja de cálculo podría ejecutar como fórmula, o que empieza con un apóstrofo, lleva delante un apóstrofo ",
    apostrophe,
    ": ",
    how("cómo quitarlo"),
    ".",
  ],
  inEnglish:
    "Los nombres de las tablas y de las columnas y sus significados están en inglés, como en los archivos; los códigos se explican en español.",
  computed: " Se calcula, no se escribe a mano.",
  files: (files, key) => ["Archivos: ", ...files, ". Una fila se identifica por ", ...key, "."],
  and: " y ",
  caption: (table) => `Columnas de ${table}`,
  heads: {
    column: "Columna",
    meaning: "Significado",
    type: "Tipo",
    example: "Ejemplo",
    empty: "Celdas vacías",
    since: "Desde",
  },
  types: {
    id: "identificador",
    reference: "identificador de una fila de otra tabla",
    references: "identificadores de filas de otra tabla",
    text: "texto",
    quote: "palabras exactas de otra persona",
    list: "lista de textos",
    date: "fecha: año, mes o día",
    integer: "número entero",
    code: "uno de los códigos",
    address: "dirección web",
    "yes-no": "verdadero o falso",
  },
  idOf: (table) => ["identificador de una fila de ", table],
  idsOf: (table) => ["identificadores de filas de ", table],
  oneOfThese: (codes) => ["uno de ", codes("estos códigos")],
  oneOfThose: (column, codes) => ["uno de ", codes(`los códigos de ${column}`)],
  noExample: "todavía ningún valor",
  neverEmpty: "nunca vacía",
  maybeEmpty: "puede estar vacía",
  codes: (column) => ["Códigos de ", column, ":"],
  code: (label, meaning) => `${label}. ${meaning}`,
};
