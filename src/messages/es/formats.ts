import type { FormatWords } from "../kit/formats.ts";
import { QUALIFIER_WORDS } from "./qualifiers.ts";

/** Numbers, dates and lists in Spanish, with the separators of the United States (Academia Norteamericana de la Lengua Española). */
export const FORMATS: FormatWords = {
  locale: "es-US",
  qualifiers: QUALIFIER_WORDS,
  units: {
    convictions: { one: "condena", other: "condenas" },
    people: { one: "persona", other: "personas" },
    cases: { one: "caso", other: "casos" },
    felonies: { one: "delito grave", other: "delitos graves" },
    misdemeanors: { one: "delito menor", other: "delitos menores" },
    "pending-charges": { one: "cargo pendiente", other: "cargos pendientes" },
    incarcerated: { one: "con tiempo de cárcel o prisión", other: "con tiempo de cárcel o prisión" },
    fined: { one: "condena que terminó en multa", other: "condenas que terminaron en multa" },
    officers: { one: "agente", other: "agentes" },
  },
  day: (day, month) => `${day} de ${month}`,
  month: (month, year) => `${month} de ${year}`,
  onDay: (date) => `el ${date}`,
  theDay: (date) => `el ${date}`,
  inMonthOrYear: (date) => `en ${date}`,
  since: (date) => `desde ${date}`,
  untilStartUnknown: (date) => `hasta ${date}, comienzo desconocido`,
  fromTo: (from, to) => `desde ${from} hasta ${to}`,
  datesUnknown: "fechas desconocidas",
  dateUnknown: "Fecha desconocida",
  bytes: { one: "byte", other: "bytes" },
  numerals: [
    "ningún", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
  ], // prettier-ignore
  feminineNumerals: { ningún: "ninguna", un: "una" },
};
