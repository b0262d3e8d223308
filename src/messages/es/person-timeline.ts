import type { PERSON_TIMELINE as ENGLISH } from "../en/person-timeline.ts";

/** What the line of time of a candidate or prosecutor says. */
export const PERSON_TIMELINE: typeof ENGLISH = {
  heading: "Cronología",
  lanes: {
    office: "Elecciones y cargos",
    said: "Qué dijo",
    silent: "Se le preguntó, sin respuesta",
    promised: "Qué prometió",
    batches: "Grupos como fiscal",
    followed: "Qué ocurrió después en el cargo",
  },
  lanesInTitle: {
    office: "elecciones y cargos",
    said: "respuestas",
    silent: "silencio",
    promised: "promesas",
    batches: "grupos",
    followed: "qué ocurrió después en el cargo",
  },
  title: (name, lanes) => `${name}: ${lanes}`,
  finding: (name, counts) => `Sobre ${name} consta lo siguiente: ${counts}.`,
  opening: "Una línea de tiempo.",
  caption: "Todas las entradas, de la más antigua a la más reciente",
  madeInRace: "En la elección",
  madeInOffice: "En el cargo",

  inOffice: (strong, office, span) => [strong("En el cargo"), `: ${office}, ${span}.`],
  termBegan: (strong, office, span) => [strong("Comienzo del mandato"), `: ${office}, ${span}.`],
  candidacy: (election, race, result) => [
    election,
    ": ",
    race,
    `. Resultado de esta candidatura: ${result}.`,
  ],
  seeText: "Véase el texto",
  withdrawn: (strong, race, end) => [strong("Candidatura"), ": ", race, ". ", end],
  commitment: (strong, commitment) => [strong("Promesa"), ": ", commitment],
  batchAnnounced: "Grupo anunciado",
  batchRequested: "Grupo pedido",
  batch: (what, batch, status, vacated) => [
    what,
    ": ",
    batch,
    ". Paso más avanzado hallado: ",
    status,
    `; anuladas: ${vacated}.`,
  ],

  document: (title) => `«${title}»`,
  answer: (strong, asks, document, position) => [
    strong("Respuesta"),
    ` a ${asks} de `,
    document,
    `: ${position}.`,
  ],
  silence: (strong, asks, document, position) => [
    strong("Se le preguntó"),
    `: ${asks} de `,
    document,
    `: ${position}.`,
  ],
};
