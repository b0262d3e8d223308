import type { PERSON as ENGLISH } from "../en/person.ts";

/** What the pages of candidates and prosecutors say. */
export const PERSON: typeof ENGLISH = {
  kind: "Persona candidata o fiscal",
  candidate: "Candidatura",
  prosecutor: "Fiscal",
  noBackground: "No consta nada sobre su trayectoria.",
  recorded: {
    terms: { one: "mandato", other: "mandatos" },
    candidacies: { one: "candidatura", other: "candidaturas", feminine: true },
    answers: { one: "respuesta", other: "respuestas", feminine: true },
    silences: { one: "pregunta sin respuesta", other: "preguntas sin respuesta", feminine: true },
    commitments: { one: "promesa", other: "promesas", feminine: true },
    outcomes: { one: "hecho en el cargo", other: "hechos en el cargo" },
    batches: { one: "grupo de condenas", other: "grupos de condenas" },
  },
  recordedHere: (counts) => `En este registro hay ${counts}.`,
  nothingElse: "Aquí no consta nada más.",

  term: {
    oneOffice: "Cargo desempeñado",
    severalOffices: "Cargos desempeñados",
    datesUnknown: "no constan las fechas",
    startUnknown: "no consta el comienzo",
    from: (date) => `desde ${date}`,
    noEnd: (start) => `${start}, no consta el fin`,
    fromTo: (start, end) => `${start} hasta ${end}`,
    inOffice: (office, span) => `${office}, ${span}`,
  },

  races: {
    heading: "Elecciones",
    caption: "Elecciones, de la más antigua a la más reciente",
    columns: { race: "Elección", party: "Lista de partido", then: "En aquel momento", result: "Resultado" },
  },

  answers: {
    heading: "Respuestas a compromisos y cuestionarios",
    caption: "Cada respuesta registrada",
    columns: { document: "Documento", asked: "Qué se preguntó", answer: "Respuesta" },
    asked: (name, demand) => [`${name}: `, demand],
  },

  commitments: {
    heading: "Promesas",
    inOffice: "hecha en el cargo",
  },

  inOffice: {
    heading: "Qué ocurrió después en el cargo",
    lead: "Lo que ocurrió después de que se presentara una exigencia o se hiciera una promesa. Un hecho puede ser acto de otra persona.",
  },

  batches: {
    heading: "Grupos de condenas",
    lead: "Grupos de la época en que esta persona estaba al frente de la fiscalía. Quién acudió al tribunal consta en la página de cada grupo, donde se sabe.",
    caption: "Grupos, del más antiguo al más reciente",
    columns: {
      batch: "Grupo",
      county: "Condado",
      announced: "Anunciado",
      step: "Hasta dónde llegó",
      vacated: "Condenas anuladas",
    },
  },

  notRecorded: {
    heading: "Qué no consta aquí",
    terms: "No consta ningún mandato en una fiscalía.",
    candidacies: "No consta ninguna candidatura; esto no es una lista de todas las elecciones.",
    responses: "No consta ninguna respuesta a un compromiso o cuestionario.",
    pledgesNotLookedFor: (counties) => `No se buscaron compromisos en ${counties}.`,
    commitments: "No consta ninguna promesa.",
    outcomes: "No consta ningún hecho en el cargo sobre una exigencia o promesa.",
    batches: "No consta ningún grupo de condenas en que esta persona fuera fiscal.",
    note: "Que nada conste no prueba que no hubiera nada.",
  },
};
