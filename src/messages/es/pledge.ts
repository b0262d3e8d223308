import type { PLEDGE as ENGLISH } from "../en/pledge.ts";

/** What pages of and about pledges say: asks, answers, agreement, acts in office. */
export const PLEDGE: typeof ENGLISH = {
  pledges: "Compromisos",
  asks: {
    demand: {
      head: "Exigencia",
      headNumbered: (number) => `Exigencia ${number}`,
      the: "la exigencia",
      numbered: (number) => `exigencia ${number}`,
      theNumbered: (number) => `la exigencia ${number}`,
      some: (numbers, count) => `${count === 1 ? "la exigencia" : "las exigencias"} ${numbers}`,
      all: (count, numeral) => (count === 1 ? "la exigencia" : `las ${numeral} exigencias`),
      on: (numbers, count) =>
        count === 1 ? `Sobre la exigencia ${numbers}:` : `Sobre cada una de las exigencias ${numbers}:`,
    },
    question: {
      head: "Pregunta",
      headNumbered: (number) => `Pregunta ${number}`,
      the: "la pregunta",
      numbered: (number) => `pregunta ${number}`,
      theNumbered: (number) => `la pregunta ${number}`,
      some: (numbers, count) => `lo planteado en ${count === 1 ? "la pregunta" : "las preguntas"} ${numbers}`,
      all: (count, numeral) =>
        count === 1 ? "lo planteado en la pregunta" : `lo planteado en las ${numeral} preguntas`,
      on: (numbers, count) =>
        count === 1 ? `A la pregunta ${numbers}:` : `A cada una de las preguntas ${numbers}:`,
    },
  },
  candidate: { one: "candidatura", other: "candidaturas", feminine: true },
  officeHolder: { one: "persona en el cargo", other: "personas en el cargo", feminine: true },
  candidateHead: "Candidatura",
  officeHolderHead: "En el cargo",
  agreement: {
    none: (who) => `No consta respuesta de ninguna ${who.one}.`,
    silent: (who, count) =>
      `${who} ${count === 1 ? "recibió" : "recibieron"} la petición y no ${count === 1 ? "dijo" : "dijeron"} cómo ${count === 1 ? "respondería" : "responderían"}.`,
    answers: (who, count) =>
      count === 1 ? `Se halló la respuesta de ${who}.` : `Se hallaron respuestas de ${who}.`,
    onlyOne: (who, isAgreed, asks) =>
      `La única ${who.one} con respuesta registrada ${isAgreed ? "aceptó" : "no aceptó por completo"} ${asks}.`,
    noneOf: (who, _answered, all, asks) =>
      `Ninguna de las ${all} ${who.other} con respuesta registrada aceptó ${asks}.`,
    someOf: (who, agreed, some, all, asks) =>
      `${agreed === 1 ? "Una" : some} de las ${all} ${who.other} con respuesta registrada ${agreed === 1 ? "aceptó" : "aceptaron"} ${asks}.`,
    all: (who, _answered, all, asks) => `Las ${all} ${who.other} con respuesta registrada aceptaron ${asks}.`,
    otherwise: (names, count) => `${names} ${count === 1 ? "respondió" : "respondieron"} otra cosa.`,
    notAll: (names, count, asks) =>
      `${names} no ${count === 1 ? "aceptó" : "aceptaron"} por completo ${asks}.`,
    notClear: (names, asks) =>
      `En el caso de ${names}, no consta una respuesta clara sobre ${asks === 1 ? "la exigencia" : "al menos una de las exigencias"}.`,
    allOfOffice: "todas las exigencias presentadas a su fiscalía",
  },
  silenceLabels: {
    "answer-not-found": "Sin respuesta hallada",
    "put-not-known": "No se sabe si se le preguntó",
    "not-among-addressees": "A otras personas",
    "put-to-another-office": "A otra fiscalía",
    "left-race": "Dejó la contienda",
    "no-answers-recorded": "No se sabe",
  },
  noAnswerToThis: "No se halló respuesta a esto.",
  undated: "Sin fecha",
  effectMeaning: (meaning) => `En el cargo, según la redacción: ${meaning}`,
  origin: (kind, issued, organizers) => {
    const dated = issued === null ? "sin fecha" : `con fecha de ${issued.date}`;
    const by =
      organizers === null
        ? "No se sabe quién lo organizó."
        : `Según los textos leídos, lo ${organizers.count === 1 ? "organizó" : "organizaron"} ${organizers.names}.`;
    return `${kind}, ${dated}. ${by}`;
  },
  putTo: (whom) => ["Se presentó a: ", whom, "."],
  theDocument: "El documento y todas las respuestas",
  words: (phrase) => ["Palabras del documento: ", phrase, "."],
  inItsWords: (phrase) => ["En palabras del documento: ", phrase, "."],
  notQuotedHere: "Los textos leídos no citan las palabras del documento.",
  comparison: {
    caption: "Quién respondió qué. Cada nombre lleva a las palabras que están debajo.",
    order: "El orden es el de los apellidos.",
    answer: "Respuesta",
    answered: "Respuestas registradas",
    agreed: "Aceptaron, entre las respuestas registradas",
    of: (some, all) => `${some} de ${all}`,
    ofAsked: (some, all) => `${some} de ${all} a quienes se presentó`,
    ofUnknown: (some) => `${some}; no se sabe a cuántas personas se presentó`,
    noneAnswered: "Ninguna respuesta registrada",
    followed: (followed, name) => [followed("Lo que siguió en el cargo"), `: ${name}`],
    effect: (effect, count) => `${effect}: ${count}`,
    noEvent: "No consta ningún hecho.",
  },
  quote: {
    dateUnknown: "fecha desconocida",
    said: (name, date) => `${name}, ${date}`,
    saidOn: (name, date, ask) => `${name}, ${date}, sobre ${ask}`,
  },
  asked: {
    heading: "Lo que se pidió",
    caption: "Cada petición en nuestras palabras, con las palabras decisivas del documento",
    heads: {
      asked: "Lo pedido",
      words: "Palabras del documento",
      evidence: "Qué contaría como prueba",
    },
    notQuoted: "Los textos leídos no las citan.",
    notStated: "No se indica.",
  },
  answers: {
    heading: "Respuestas",
    none: "No consta ninguna respuesta a este documento.",
    officeHolders: "Respuestas de quienes ocupaban el cargo",
    candidates: (race) => `Respuestas de las candidaturas: ${race}`,
    race: (race) => `Todo sobre la elección: ${race}`,
  },
  outcomes: {
    heading: "Lo que siguió en el cargo",
    note: (rule) => [
      "La palabra antes de cada hecho dice qué significó para la exigencia o la promesa. Es una valoración de la redacción, no un dato de las fuentes: ",
      rule("cómo se elige la palabra"),
      ".",
    ],
    notLooked: "no se buscó",
    nothingFound: (date) => `nada hallado al ${date}`,
    nothingFoundInSome: (date) =>
      `se buscó solo en algunos de los condados, y allí no se halló nada al ${date}`,
    noEvidenceStated: "No consta ningún hecho; no se indica qué contaría como prueba.",
    batch: (title) => [" Grupo: ", title, "."],
    dated: (date) => `${date}: `,
    datedBy: (date) => `${date}, `,
    evidence: (text) => ["Qué contaría como prueba: ", text],
  },
  reason: {
    sentence: (mark, why) => ` Por qué «${mark}»: ${why}.`,
    withBatch: (why, moved) => `${why}; ${moved}`,
    ofDemand: {
      advances: "es un paso hacia lo que se pidió",
      completes: "según lo que se cuenta, se hizo lo que se pidió",
      contradicts: "es lo contrario de lo que se pidió",
      neutral: "tiene que ver con lo que se pidió, sin avanzarlo ni contradecirlo",
    },
    ofCommitment: {
      advances: "es un paso hacia lo que se prometió",
      completes: "según lo que se cuenta, se hizo lo que se prometió",
      contradicts: "es lo contrario de lo que se prometió",
      neutral: "tiene que ver con lo que se prometió, sin avanzarlo ni contradecirlo",
    },
  },
  batches: {
    unknown: "un número desconocido de condenas",
    otherUnits: (number, amounts) => `${number} (las fuentes cuentan ${amounts})`,
    moved: (number, count, ruling) =>
      `${number} ${count === 1 ? "llevada" : "llevadas"} al tribunal, ${ruling}`,
    announced: (number, count) =>
      `${number} solo ${count === 1 ? "anunciada" : "anunciadas"}, sin presentación ni resolución hallada`,
    vacated: (amount, count) => `${amount} ${count === 1 ? "anulada" : "anuladas"} por los tribunales`,
    vacatedUnknown: "no se sabe cuántas anularon los tribunales",
    noRuling: "sin resolución hallada que anule alguna",
    notMoved: (steps) => `paso más avanzado que muestra una fuente: ${steps}`,
  },
  undertaking: {
    undated: "Promesa sin fecha:",
    dated: (date) => `Promesa, ${date}:`,
    demand: (name) => `${name}:`,
    ofDocument: (kind, date, name) => `${kind}${date === null ? "" : `, ${date}`}, ${name}:`,
  },
  list: {
    title: "Compromisos, cartas y cuestionarios",
    kind: "Lista",
    introduction: (documents, asks) =>
      `Lo que se preguntó a candidatos a fiscal y a fiscales en el cargo sobre la conducta de agentes de policía y las condenas que se apoyan en ellos, y lo que respondieron: ${documents} con ${asks}.`,
    document: { one: "documento", other: "documentos" },
    ask: { one: "petición", other: "peticiones" },
    notAll: "No es una lista de todos los documentos de esta clase. Fuera de Nueva York no se buscaron.",
    all: "Todos los documentos",
    caption: "Documentos, primero los que no tienen fecha y luego del más antiguo al más reciente",
    heads: {
      document: "Documento",
      kind: "Clase",
      organizers: "Quién lo organizó",
      putTo: "A quién se presentó",
      issued: "Fecha",
      asks: "Peticiones",
      answers: "Respuestas",
    },
    notKnown: "no se sabe",
    noAnswer: "No consta ninguna respuesta.",
  },
};
