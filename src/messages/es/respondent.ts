import type { RESPONDENT as ENGLISH } from "../en/respondent.ts";

/** What a person did with some asks; what a question asks about is named by the ask itself. */
const POSITIONS: (typeof ENGLISH)["answer"]["positions"]["demand"] = {
  agreed: (asks) => `aceptó ${asks}`,
  partly: (asks) => `aceptó en parte ${asks}`,
  "own-alternative": (asks) => `no aceptó ${asks} y propuso otra cosa`,
  declined: (asks) => `rehusó ${asks}`,
  "no-answer": (asks) => `no tomó posición sobre ${asks}, que se le presentó`,
  "not-asked": (asks) => `no recibió ${asks}`,
  unclear: (asks) => `la posición sobre ${asks} no está clara`,
};

/** What the page of one person's answers to one pledge says. */
export const RESPONDENT: typeof ENGLISH = {
  kind: "Respuesta a un compromiso",
  silent: "No consta respuesta",
  answer: {
    positions: { demand: POSITIONS, question: POSITIONS },
    missing: (asks) => `no se halló respuesta a ${asks}`,
    putNotKnown: (asks) => `no se halló respuesta a ${asks}, y no se sabe si se le preguntó`,
    elsewhere: (asks) => `${asks} se presentó solo a otra fiscalía`,
    sentence: {
      did: (name, verbs) => `${name} ${verbs}.`,
      didWithAside: (name, verbs, asides) => `${name} ${verbs}; ${asides}.`,
      aside: (name, asides) => `${name}: ${asides}`,
    },
  },
  record: {
    inOffice: (term) => `En el cargo: ${term}`,
    noOffice: "No consta ningún mandato en una fiscalía.",
    onDemand: (name, demand, said) => [`${name} (`, demand, `): ${said}.`],
    onNumber: (name, said) => `${name}: ${said}.`,
    batch: { one: "grupo", other: "grupos" },
    batches: (batches, moved) => `${batches}, ${moved}`,
    event: { one: "hecho registrado", other: "hechos registrados" },
    recorded: (events, marks) => `${events}, ${marks}`,
    allMarked: (count, mark) => (count === 1 ? `como «${mark}»` : `todos como «${mark}»`),
    someMarked: (count, numeral, mark) => `${count === 1 ? "uno" : numeral} como «${mark}»`,
  },
  answers: {
    heading: "Lo que se pidió, y las respuestas",
    noWords: "Los textos leídos no citan palabras de la respuesta.",
  },
  commitments: {
    beyond: "Promesas más allá de este documento",
    none: "No consta ninguna promesa.",
    madeInOffice: "Hecha en el cargo.",
    madeInRace: (race) => ["Hecha en la elección ", race, "."],
  },
  inOffice: {
    heading: "Lo que siguió en el cargo",
    never:
      "No consta ningún mandato de esta persona en una fiscalía, así que no hay actos en el cargo que mostrar.",
  },
  more: {
    heading: "Más sobre esta persona",
    person: (name) => `${name}: cargos, elecciones, respuestas, promesas`,
    race: (race) => ["La elección: ", race],
  },
};
