import type { RACE as ENGLISH } from "../en/race.ts";

/** What pages of races say: days, candidates, results, what was asked and what followed. */
export const RACE: typeof ENGLISH = {
  kind: "Elección",
  races: "Elecciones",
  days: {
    noPrimary: "no consta primaria",
    notRecorded: "no consta",
    primary: (when) => `primaria ${when}`,
    general: (when) => `elección general ${when}`,
    noGeneral: "no consta el día de la elección general",
    both: (primary, general) => `${primary}, ${general}`,
  },
  elections: { general: "Elección general", primary: "Primaria", any: "Elección" },
  introduction: (county, days) => [county, `: ${days}.`],
  nothingAsked: "No consta ninguna pregunta hecha a las candidaturas.",
  toSheet: (sheet) => ["Para llevar: ", sheet("esta elección en una página impresa"), "."],
  result: {
    noDetail: "No constan votos ni porcentajes.",
    elected: (name) => [name, " ganó la elección."],
    nominated: (name) => [name, " ganó la primaria."],
    unknown: "Aquí no consta quién ganó la elección.",
    generalNotChecked: "La elección general no se comprobó.",
  },
  candidates: {
    heading: "Candidaturas",
    order: "El orden es el alfabético de los apellidos; no dice nada sobre las candidaturas.",
    caption: "Candidaturas registradas en esta elección.",
    heads: {
      candidate: "Candidatura",
      party: "Línea de partido",
      atTheTime: "En ese momento",
      result: "Resultado",
    },
    noParty: "No consta",
    notDescribed: "Sin descripción",
  },
  commitments: {
    heading: "Promesas hechas en esta elección",
    made: (date) => `${date}: `,
    none: (names) => `No consta ninguna promesa hecha en esta elección por ${names}`,
  },
  asked: {
    heading: "Lo que se preguntó a las candidaturas",
    none: "No consta ningún compromiso, carta o cuestionario presentado a las candidaturas de esta elección.",
    sources:
      "¿Conoce una pregunta que se hizo a las candidaturas, o una respuesta? Las fuentes son bienvenidas: use el enlace al final de la página.",
    method: "Cómo se hace el registro",
    notLooked: "No se buscó en este condado.",
    looked: (result, date) =>
      `Compromisos y respuestas en este condado: ${result}${date === null ? "" : `, búsqueda al ${date}`}.`,
  },
  after: {
    heading: "Lo que siguió en el cargo",
    nobodyElected:
      "No consta quién ganó esta elección, así que aquí no se puede decir qué siguió en el cargo.",
    noEvent: (silence) => `No consta ningún hecho en el cargo después de esta elección. ${silence}`,
    noTerm: (name) => `${name} ganó la elección; no constan las fechas del mandato.`,
    term: (name) => `${name}: `,
  },
  choices: {
    heading: "Elegir candidaturas, exigencias y su orden",
    candidates: "Candidaturas: elija dos o más",
    demands: "Exigencias",
    order: "Orden de las candidaturas",
    alphabetical: "Por apellido",
    shuffled: "Al azar",
    orderNote: (method) => [
      "Ninguno de los dos órdenes mira partidos, votos ni respuestas. El orden al azar sale solo del nombre de la elección y es el mismo para todo el mundo: ",
      method("cómo"),
      ".",
    ],
    reset: "Mostrar todo",
  },
  list: {
    kind: "Lista",
    introduction: (races, candidacies, asked) =>
      `${races} para una fiscalía, con ${candidacies}. Constan preguntas hechas a las candidaturas en ${asked}.`,
    race: { one: "elección", other: "elecciones" },
    candidacy: { one: "candidatura", other: "candidaturas" },
    notAll:
      "No es una lista de todas las elecciones. Fuera de Nueva York no se buscó qué se preguntó a las candidaturas.",
    all: "Todas las elecciones",
    caption: "Elecciones, de la más reciente a la más antigua",
    heads: {
      race: "Elección",
      county: "Condado",
      primary: "Primaria",
      general: "Elección general",
      candidates: "Candidaturas",
      asked: "Preguntas a las candidaturas",
      elected: "Ganó",
    },
    candidatesNote: "Las «candidaturas» son las registradas aquí; una elección pudo tener otras.",
    nothingAsked: "no consta ninguna",
    notRecorded: "no consta",
  },
};
