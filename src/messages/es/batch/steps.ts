import type { STEPS as ENGLISH } from "../../en/batch/steps.ts";

/** How far a batch got, in numbers, in days and in words. */
export const STEPS: typeof ENGLISH = {
  names: {
    requested: { label: "Pedidas", meaning: "Cuenta lo que pidió alguien ajeno a la fiscalía." },
    moved: {
      label: "Llevadas al tribunal o anunciadas",
      meaning:
        "Cuenta lo que se llevó a un tribunal, por la fiscalía o por la defensa, o lo que una fiscalía anunció en público.",
    },
    vacated: { label: "Anuladas", meaning: "Cuenta lo que un tribunal dejó sin efecto." },
  },
  announcedOnlyName: "Solo anunciadas",
  nothingFound: "No se halló ni moción ni resolución.",
  furthest: (step, meaning) => `Paso más avanzado que muestra una fuente: ${step}. ${meaning}`,
  granted: {
    counted: "Un tribunal anuló las condenas.",
    uncounted: "Un tribunal lo concedió; no se sabe cuántas condenas anuló.",
    partUncounted:
      "Un tribunal concedió una parte; no se sabe del todo cuántas condenas anuló ni qué fue de lo demás.",
    reported:
      "Según las fuentes quedaron sin efecto; no se halló ninguna resolución de un tribunal ni cuántas condenas se anularon.",
  },
  counts: (glossary) => [
    "Pedidas, llevadas al tribunal o anunciadas, y anuladas son tres recuentos distintos. Anulada no significa exonerada: que un tribunal deje sin efecto una sentencia no es por sí mismo una declaración de inocencia. ",
    glossary("Qué significan las palabras"),
    ".",
  ],
  lawyersFirst: (batches) =>
    `Las mociones de ${batches} pidieron a los tribunales que nombraran abogados, todavía no que se anularan las condenas.`,
  amounts: {
    noRequest: "no se halló ninguna petición",
    askedUnknown: "se pidieron, no se sabe cuántas",
    announcedOnly: (amount) => `${amount} (solo anunciadas)`,
    movedWithout: {
      requested: "nada hallado sobre la petición en conjunto",
      announced: "solo anunciadas, no se sabe cuántas condenas",
      "motion-filed": "se pidió al tribunal, no se sabe cuántas condenas",
      "granted-in-part": "no se sabe cuántas condenas",
      granted: "no se sabe cuántas condenas",
      denied: "no se sabe cuántas condenas",
      unknown: "no se sabe",
    },
    vacatedWithout: {
      requested: "no se halló ninguna resolución",
      announced: "no se halló ni moción ni resolución",
      "motion-filed": "no se halló ninguna resolución que anule alguna",
      "granted-in-part": "se concedió en parte, no se sabe cuántas condenas",
      granted: "se concedió, no se sabe cuántas condenas",
      denied: "ninguna, un tribunal lo denegó",
      unknown: "no se sabe",
    },
    pardoned: "sin efecto por indulto, no se sabe cuántas condenas",
    reported: "sin efecto según las fuentes, no se halló ni resolución ni número de condenas",
    countedInConvictions: "contado en condenas",
    noCount: "no se halló ningún recuento",
  },
  dates: {
    announcedOnly: (dates) => `Solo anunciadas, ${dates}`,
    announcedOnlyUnknown: "Solo anunciadas, fecha desconocida",
    announcedAndFiled: (dates) => `Anuncio y moción: ${dates}`,
    announced: (dates) => `Anuncio: ${dates}`,
    filed: (dates) => `Moción presentada: ${dates}`,
    filedPart: (dates, part) => `Moción presentada: ${dates} (${part} de ellas)`,
    filedUnknown: "Moción: fecha desconocida",
    noFilingDate: "No se halló fecha de ninguna moción",
  },
  pipeline: {
    title: "Pedidas, llevadas al tribunal o anunciadas, anuladas",
    first: {
      requested: "Condenas pedidas: ",
      moved: "Condenas llevadas al tribunal o anunciadas: ",
      vacated: "Condenas anuladas: ",
    },
    next: { requested: "pedidas: ", moved: "llevadas al tribunal o anunciadas: ", vacated: "anuladas: " },
    noNumber: "Ninguno de los textos leídos da un número de condenas.",
    otherUnits: "Para este grupo no se usa ningún número de condenas; las fuentes cuentan ",
    description: (steps) => `Tres pasos, uno junto a otro. ${steps}.`,
    mixed:
      "Los recuentos de personas o de casos pueden mezclar condenas con cargos pendientes y casos solo en revisión. Nunca se suman a las condenas y no pertenecen a ningún paso en particular.",
    noRulingNumber:
      "El número que se usa no es el de ninguna resolución, así que no entra en ningún recuento de condenas anuladas.",
    toldOfRulings: (details) => [" Lo que dicen las fuentes de las resoluciones: ", ...details],
    otherNote: (amount) => `Contado en otras unidades, en ningún paso en particular: ${amount}`,
    rest: "El resto: no se sabe del todo",
    caption: "Hasta dónde llegó el grupo, paso a paso",
    heads: { step: "Paso", convictions: "Condenas", when: "Cuándo", counted: "Qué se cuenta" },
    noStep: "No se halló ese paso",
    announcedMeaning: (nothingFound) => `Una fiscalía dijo que acudiría al tribunal. ${nothingFound}`,
    source: (batch) => ["Grupo: ", batch, " Cada número se cita en esta página."],
    key: {
      broken: "contorno discontinuo: solo anunciadas, nada hallado o no se sabe",
      ends: { "or-more": "o más", "or-fewer": "o menos", about: "cerca de este número" },
    },
  },
  timeline: {
    heading: "Cronología",
    none: "No se halló ningún paso con fecha.",
    count: (convictions) => `: ${convictions}`,
    numberGiven: (number) => ` (número que se da: ${number})`,
    judge: (name) => `Juez ${name}`,
    judges: (names) => `Jueces ${names}`,
  },
};
