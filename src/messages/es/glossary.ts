import type { GLOSSARY as ENGLISH } from "../en/glossary.ts";

/** The words of the law. */
const LAW: (typeof ENGLISH)["groups"]["law"] = {
  heading: "Palabras de la ley",
  words: {
    allegation: {
      word: "Alegación",
      meaning: "Alguien dice que algo ocurrió. No se presentó ni se determinó nada.",
      not: "un cargo.",
    },
    charge: {
      word: "Cargo",
      meaning: "Una acusación presentada ante un tribunal.",
      not: "una condena.",
    },
    indictment: {
      word: "Acusación de un gran jurado",
      meaning: "Una acusación hecha por un gran jurado.",
      not: "una condena.",
    },
    plea: {
      word: "Declaración",
      meaning:
        "La propia respuesta de la persona acusada a un cargo. Una declaración de culpabilidad o de no impugnar los cargos que el tribunal acepta es una condena.",
    },
    verdict: {
      word: "Veredicto",
      meaning: "Lo que decide un jurado o un juez al final de un juicio.",
    },
    conviction: {
      word: "Condena",
      meaning:
        "Culpabilidad establecida por un tribunal, por declaración de culpabilidad o de no impugnar los cargos, o por veredicto.",
      not: "un arresto ni un cargo.",
    },
    sentence: {
      word: "Pena",
      meaning: "Lo que el tribunal impone después de una condena.",
      not: "la pena anunciada junto con una declaración de culpabilidad, que puede ser distinta.",
    },
    vacatur: {
      word: "Anulación",
      meaning: "El tribunal deja sin efecto una sentencia condenatoria.",
      not: "una desestimación, una revocación, una eliminación de antecedentes ni una exoneración. No determina que la persona no lo hiciera.",
    },
    dismissal: {
      word: "Desestimación",
      meaning: "El cargo termina. A menudo sigue a una anulación, y es un hecho aparte.",
      not: "una anulación ni una absolución.",
    },
    acquittal: {
      word: "Absolución",
      meaning: "Un jurado o un juez halla a la persona acusada no culpable de un cargo.",
      not: "una desestimación.",
    },
    reversal: {
      word: "Revocación",
      meaning: "Un tribunal de apelación deja sin efecto una sentencia.",
      not: "una anulación.",
    },
    exoneration: {
      word: "Exoneración",
      meaning:
        "Un acto oficial que deja a una persona libre de culpa. Este registro no usa la palabra para una condena anulada.",
      not: "una anulación.",
    },
    finding: {
      word: "Determinación",
      meaning:
        "Lo que dice sobre la conducta de alguien un tribunal en una decisión, o un departamento de policía en un procedimiento formal.",
      not: "una condena penal.",
    },
  },
};

/** The words for what is asked of prosecutors and courts. */
const BATCHES: (typeof ENGLISH)["groups"]["batches"] = {
  heading: "Cómo se anulan condenas",
  words: {
    batch: {
      word: "Grupo",
      meaning:
        "Condenas que una misma fiscalía llevó juntas al tribunal para que se anularan, o anunció que llevaría, o cuya anulación se le pidió en conjunto.",
      not: "un caso: un grupo contiene muchos.",
    },
    request: {
      word: "Petición",
      meaning:
        "Alguien ajeno a la fiscalía pide que se anulen condenas: a la fiscalía, o a un tribunal antes de que lo haga ella.",
      not: "una moción de la fiscalía.",
    },
    announcement: {
      word: "Anuncio",
      meaning: "Una fiscalía dice en público que acudirá a un tribunal.",
      not: "una moción. Cuando no se halló nada más, el grupo está «solo anunciado».",
    },
    motion: {
      word: "Moción",
      meaning: "Un escrito presentado ante un tribunal que le pide que actúe.",
      not: "una petición ni una resolución.",
    },
    ruling: { word: "Resolución", meaning: "Lo que el tribunal decide sobre una moción." },
    case: {
      word: "Caso",
      meaning:
        "De un agente: un conjunto de cargos que terminó de una misma manera. En un recuento: un asunto ante un tribunal, que puede ser un cargo pendiente o una condena.",
      not: "una condena.",
    },
    "running-total": {
      word: "Total acumulado",
      meaning:
        "Un número que incluye otros anteriores, como la suma de dos grupos. Se muestra y nunca se añade a sus partes.",
    },
    share: { word: "Parte", meaning: "La parte de un grupo que se apoya en un solo agente." },
  },
};

/** The words for elections, promises and acts. */
const PLEDGES: (typeof ENGLISH)["groups"]["pledges"] = {
  heading: "Elecciones y promesas",
  words: {
    race: { word: "Elección", meaning: "Una elección para un cargo." },
    candidacy: {
      word: "Candidatura",
      meaning: "Una persona en una elección. Quien se presentó dos veces tiene dos.",
    },
    term: {
      word: "Mandato",
      meaning: "Una persona en un cargo, desde un día hasta otro.",
    },
    pledge: {
      word: "Compromiso",
      meaning:
        "Un documento que se presenta a candidatos o a quienes ocupan un cargo. Un cuestionario también lo es.",
    },
    demand: {
      word: "Exigencia",
      meaning: "Una de las cosas, numeradas, que pide un compromiso.",
    },
    response: { word: "Respuesta", meaning: "Lo que una persona respondió a una exigencia." },
    commitment: {
      word: "Promesa",
      meaning: "Lo que se promete en otro lugar que un compromiso.",
    },
    outcome: {
      word: "Resultado o acto posterior",
      meaning:
        "Un acto o un hecho que avanza, completa o contradice una exigencia o una promesa, o que tiene que ver con ella de otro modo.",
      not: "un veredicto de que una promesa se «cumplió» o se «rompió».",
    },
  },
};

/** The words for the record itself. */
const RECORD: (typeof ENGLISH)["groups"]["record"] = {
  heading: "El propio registro",
  words: {
    source: { word: "Fuente", meaning: "Un documento en el que se apoya una afirmación." },
    claim: {
      word: "Afirmación",
      meaning: "Lo que dice una fuente. Cada entrada de las tablas es una afirmación con sus fuentes.",
    },
    edition: { word: "Edición", meaning: "El estado de todo el registro en un día." },
    correction: {
      word: "Corrección",
      meaning: "Un valor publicado que estaba equivocado y se cambió, con el motivo.",
      not: "una actualización, que añade lo nuevo.",
    },
  },
};

/** The headings of the closed lists, by the anchor of each. */
const LISTS: (typeof ENGLISH)["lists"] = {
  "case-state": "Cómo está el caso de un agente",
  "criminal-event": "Hechos del caso penal de un agente",
  "finding-event": "Determinaciones",
  "employment-event": "Empleo",
  "inclusion-basis": "Por qué figura un agente",
  "offense-level": "Nivel de un delito",
  "batch-status": "Hasta dónde llegó un grupo",
  "batch-step": "Pasos de un grupo",
  "batch-remedy": "Otras vías de un grupo",
  "batch-role": "Por qué un agente está en un grupo",
  measure: "Qué cuenta un número",
  qualifier: "Qué tan exacto es un número",
  standing: "Qué se hace con un número",
  "pledge-kind": "Clases de compromisos",
  position: "Respuestas a una exigencia",
  effect: "Efectos de un acto posterior",
  "race-result": "Cómo terminó una candidatura",
  "coverage-topic": "Qué se buscó",
  "coverage-result": "Qué resultó de la búsqueda",
  "source-kind": "Clases de fuentes",
  "source-extent": "Cuánto se leyó de una fuente",
};

/** The page of words that have one meaning on this site. */
export const GLOSSARY: typeof ENGLISH = {
  heading: "Glosario",
  kind: "Glosario",
  summary:
    "Qué significan las palabras en este sitio y qué no significan. Los tribunales y los diarios usan algunas con poca precisión; aquí cada una tiene un solo significado. Junto a cada palabra está la inglesa, porque las fuentes y las tablas están en inglés.",
  counting: (methodology, dictionary) => [
    "Cómo se usan las palabras al contar se explica en la ",
    methodology("metodología"),
    "; todas las columnas de las tablas están en el ",
    dictionary("diccionario"),
    ".",
  ],
  not: (what) => `No es ${what}`,
  groups: { law: LAW, batches: BATCHES, pledges: PLEDGES, record: RECORD },
  lists: LISTS,
};
