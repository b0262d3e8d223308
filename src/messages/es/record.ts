import type { RECORD as ENGLISH } from "../en/record.ts";

/** What the rows of the record say, where they are shown one by one. */
export const RECORD: typeof ENGLISH = {
  groups: {
    officer: "Agentes",
    batch: "Grupos de condenas",
    county: "Condados",
    office: "Fiscalías",
    person: "Candidaturas y fiscales",
    race: "Elecciones",
    pledge: "Compromisos y cuestionarios",
    demand: "Exigencias",
    commitment: "Promesas",
    source: "Fuentes",
    site: "Todo el registro",
  },
  demandName: (demand) => demand,
  dateUnknown: "fecha desconocida",
  conviction: { one: "condena", other: "condenas", feminine: true },
  standings: {
    used: "la cifra que usa este sitio",
    disputed: "se usa otra cifra",
    superseded: "un recuento anterior",
    "other-scope": "cuenta otra cosa",
  },

  batches: (status) => `Qué se quería anular, por qué y hasta dónde se llegó (${status})`,
  steps: (step, number, when) => `${step}${number === null ? "" : `, ${number}`} (${when})`,
  figures: (given, number, standing) =>
    `Cifra${given === null ? "" : `, dada ${given}`}: ${number} (${standing})`,
  shares: (batch, given, number, standing) => [
    "Parte en el grupo «",
    batch,
    `»${given === null ? "" : `, dada ${given}`}: ${number} (${standing})`,
  ],

  officers: "Nombre, agencia y puesto",
  events: (event, offense, when, state) => [
    event,
    ...(offense === null ? [] : [": ", offense]),
    " (",
    when,
    state === null ? ")" : `); cómo está este caso: ${state}`,
  ],
  roles: (batch, role) => ["Papel en el grupo «", batch, `»: ${role}`],

  offices: "El cargo y dónde se ejerce",
  people: "Nombre y trayectoria",
  terms: (office, start, end) => `Mandato como ${office} (${start}, ${end})`,
  termStart: (date) => `desde ${date}`,
  termStartUnknown: "comienzo no registrado",
  termEnd: (date) => `hasta ${date}`,
  termEndUnknown: "fin no registrado",
  races: "La elección y sus fechas",
  candidacies: (person, parties, result) => [
    "Candidatura de ",
    person,
    `${parties === null ? "" : ` (${parties})`}: ${result}`,
  ],
  commitments: (when, commitment) => [`Promesa hecha${when === null ? "" : ` ${when}`}: `, commitment],
  outcomes: (when, event, effect) => [`Resultado (${when}): `, event, ` (valoración: ${effect})`],

  pledges: "Qué es y a quién se presentó",
  demands: (position, demand) => [`Exigencia ${position}: `, demand],
  pledgeRaces: (race) => `Se presentó a las candidaturas en la elección ${race}`,
  demandOffices: (position, office) => `La exigencia ${position} se presentó a una sola fiscalía: ${office}`,
  responses: (person, position, answer) => [
    "Respuesta de ",
    person,
    ` a la exigencia ${position}: ${answer}`,
  ],

  correction: (date) => `Corrección del ${date}`,
  corrections: (correction, field) => [correction, " (", field, ")"],
};
