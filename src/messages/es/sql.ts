import type { SQL as ENGLISH } from "../en/sql.ts";

/** What the page for questions in SQL says; what its program says is in `browser/sql.ts`. */
export const SQL: typeof ENGLISH = {
  heading: "Preguntar a los datos en SQL",
  summary:
    "Todo el registro como base de datos SQLite, en esta página y en su navegador: nada de lo que pregunte sale de él. SQLite y la base de datos se cargan cuando ejecuta la primera consulta.",
  caution: (numbers, dictionary) => [
    "Una consulta puede sumar lo que no debe sumarse. Lea antes ",
    numbers("cómo deben entenderse los números"),
    "; las vistas llamadas «totals» siguen esas reglas. Cada tabla y cada columna se explica en el ",
    dictionary("diccionario"),
    ".",
  ],
  inEnglish: "Las tablas, sus columnas y los textos de las celdas están en inglés, como en los archivos.",
  console: "Consulta",
  withoutScripts: (file) => [
    "Preguntar aquí necesita JavaScript, que está desactivado o no se cargó. La ",
    file("base de datos"),
    " se abre con cualquier programa para SQLite, y las consultas de abajo funcionan también allí.",
  ],
  examples: {
    heading: "Preguntas para empezar",
    note: "Cada una lleva a su consulta en el campo de arriba. Cuando una respuesta divide o cuenta, lea lo que la pregunta dice de ello.",
    put: "Ponerla en el campo",
    questions: {
      "per-officer": {
        question:
          "¿En qué condado se llevaron al tribunal o se anunciaron más condenas por cada agente que figura?",
        caution:
          "Solo se cuentan los agentes que figuran aquí y los grupos propios del condado. Un número con matiz lo conserva tras la división.",
      },
      "several-counties": {
        question: "¿Qué agentes están ligados a grupos de varios condados?",
        caution:
          "Solo grupos de un condado cada uno; junto al nombre se muestra cómo está el caso de cada agente.",
      },
      "motion-to-ruling": {
        question: "¿Cuánto tiempo pasó de la moción a la primera resolución?",
        caution:
          "Cada grupo con una moción cuyo día se conoce. Sin resolución (NULL) significa que no se conoce el día de ninguna de ese día o posterior; una anterior a la moción trataba de otras condenas del grupo. Cuando ambos son del mismo día, puede que la noticia cuente los dos a la vez. La última columna dice dónde se pidió o se concedió algo distinto de la anulación.",
      },
      disputes: {
        question: "¿En qué números difieren las fuentes?",
        caution: "El número que se guarda está junto al que difiere, con lo que se sabe del motivo.",
      },
      "announced-only": {
        question: "¿Qué se anunció sin que se hallara ni escrito ni resolución?",
        caution: "Que algo no se haya hallado no prueba que no exista.",
      },
      answers: {
        question: "¿Quién respondió a qué exigencia, y cómo?",
        caution: "Donde no hay respuesta, en su lugar está el motivo.",
      },
      "not-known": {
        question: "¿Qué números no se saben o no se usan?",
        caution: "Ninguno de ellos es cero.",
      },
      sources: {
        question: "¿En qué medios se apoya más el registro?",
        caution: "Se cuentan filas que citan, no afirmaciones; una noticia puede sostener muchas filas.",
      },
    },
  },
  file: {
    heading: "El archivo",
    lines: (file, code) => [
      [
        file("vacatur.sqlite"),
        " es la base de datos. Se abre con cualquier programa para SQLite, y en Datasette con ",
        code("datasette vacatur.sqlite"),
        ".",
      ],
      [
        "Contiene todas las tablas, las listas como tablas para unir (",
        code("batches_county_ids"),
        "), el diccionario (",
        code("dictionary_columns"),
        ") y vistas: ",
        code("officer_totals"),
        ", ",
        code("county_totals"),
        ", ",
        code("office_totals"),
        ", ",
        code("batch_totals"),
        ", ",
        code("used_figures"),
        ". Las tablas y vistas que hay las da ",
        code("SELECT name, type FROM sqlite_schema"),
        ".",
      ],
    ],
  },
  invitation: (sql) => ["Las preguntas que cruzan tablas pueden ", sql("hacerse en SQL en este sitio"), "."],
};
