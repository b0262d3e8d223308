import type { OFFICER as ENGLISH } from "../en/officer.ts";

/** What the pages of officers say. */
export const OFFICER: typeof ENGLISH = {
  kind: "Agente",
  officers: { one: "agente", other: "agentes" },
  batches: { one: "grupo", other: "grupos" },
  inclusionRule: "La regla de inclusión",
  noCriminalCase: "No se halló ningún caso penal",
  besideConviction: {
    reversed: { one: "Otra condena revocada", several: "Otras condenas revocadas" },
    "set-aside": {
      one: "Veredicto sobre otro cargo, sin efecto",
      several: "Veredictos sobre otros cargos, sin efecto",
    },
    acquitted: { one: "Absolución de otro cargo", several: "Absolución de otros cargos" },
    dismissed: { one: "Otro cargo desestimado", several: "Otros cargos desestimados" },
  },
  introduction: (name, agency, post) =>
    post === null
      ? [`${name}, ${agency}, según las fuentes.`]
      : [`${name}, ${agency} (`, post, "), según las fuentes."],

  cases: {
    oneCase: "El caso propio del agente",
    severalCases: "Los casos propios del agente",
    oneFinding: "Determinación sobre el agente",
    severalFindings: "Determinaciones sobre el agente",
    oneCaseAndFinding: "El caso propio del agente, y una determinación",
    severalCasesAndFinding: "Los casos propios del agente, y una determinación",
    note: "Cada línea es un conjunto de cargos que terminó de una misma manera, o una determinación. La situación laboral nunca cambia cómo está un caso.",
    level: (level) => `Nivel según las fuentes: ${level}`,
    highestLevel: (level) => `Nivel más alto según las fuentes: ${level}`,
    levelUnknown: "Los textos leídos no indican el nivel del delito",
    jurisdiction: (jurisdiction) => `jurisdicción ${jurisdiction}`,
    courtUnknown: "tribunal no indicado",
    context: (level, court) => `${level}; ${court}.`,
    employment: "Empleo",
  },

  caveats: {
    withoutConviction: (ended) => `Este caso terminó sin condena: ${ended}.`,
    notStanding: (undone) => `Este caso no terminó en una condena que siga en pie: ${undone}.`,
    underReview: (undone, review) => [
      `En revisión: ${undone}; un tribunal superior aceptó revisar el caso (`,
      review,
      "), y no se halló su decisión.",
    ],
    violation:
      "Este caso terminó en una declaración (plea) o un veredicto por una infracción, que no es un delito.",
    undone: "Esto mismo quedó después sin efecto: la condena sigue en pie.",
    sentenceChanged: (changes) => ["Esta pena no quedó como estaba: ", ...changes, "."],
    undoneLabel: (event) => `${event}; esto quedó sin efecto`,
    violationLabel: (event) => `${event} (infracción, no delito)`,
    notStandingLabel: (event) => `${event}; no se mantuvo`,
    underReviewLabel: (event) => `${event}; quedó sin efecto, en revisión`,
  },

  timeline: {
    heading: "Cronología",
    note: "Una entrada sin fecha exacta va donde las fuentes lo permiten, y después de lo que la precedió en su propio caso. Si nada indica su lugar, va primero.",
    lanes: {
      case: "Caso penal propio",
      finding: "Determinación",
      employment: "Empleo",
      batches: "Grupos",
    },
    title: (name, lanes) => `${name}: ${lanes}`,
    finding: (label, several) =>
      `Cómo ${several ? "están los casos propios" : "está el caso propio"} del agente: ${label}.`,
    // The summary holds words of the tables, which a picture cannot mark as English.
    opening: (_summary, label) => `${label}. Los hechos en una línea de tiempo.`,
    caption: "Todos los hechos, del más antiguo al más reciente",
    batch: (batch) => ["Grupo ", batch],
    dateAsReported: (date) => ["Fecha según las fuentes: ", date],
    sentence: (sentence) => ["Pena: ", sentence],
    announcedTerm: (term) => ["Pena anunciada con la declaración de culpabilidad: ", term],
  },

  colleagues: {
    heading: "Agentes de los mismos grupos",
    note: "Figurar en el mismo grupo no significa que los agentes trabajaran juntos ni que hicieran lo mismo.",
  },

  identity: {
    heading: "Quién es y por qué figura",
    why: "Por qué figura",
    alsoReportedAs: "También aparece como",
    note: "Nota",
    others: (rights) => [
      "Otros pueden llevar el mismo nombre; esta página trata solo de este agente. ",
      rights("Cómo pedir una corrección"),
      ".",
    ],
  },
};
