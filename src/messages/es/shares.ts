import type { SHARES as ENGLISH } from "../en/shares.ts";

/** What is said of the convictions tied to officers, and of officers’ shares of batches. */
export const SHARES: typeof ENGLISH = {
  withStep: (share, step) => `${share} (${step})`,
  bar: (label, share) => `${label}: ${share}`,

  officer: {
    heading: "Condenas vinculadas a este agente",
    caption: "Grupos en los que el agente es un motivo, con la parte del agente",
    columns: {
      batch: "Grupo",
      county: "Condado",
      prosecutor: "Fiscal de entonces",
      role: "Papel",
      share: "Parte",
      step: "Hasta dónde llegó el grupo",
    },
    onlyOfficer: (share) => `${share} (su único agente)`,
    note: "Una condena que se apoya en varios agentes se cuenta aquí una vez por cada uno de ellos, y una vez por el condado. Anulada no significa exonerada, y un delito de un agente en otro asunto no es por sí mismo mala conducta en estos casos.",
    oneTitle: (name) => `El grupo y la parte de ${name}`,
    severalTitle: (name) => `Cada grupo y la parte de ${name}`,
    described: ({ number, when }, share) => `Grupo ${number} (${when}): ${share}`,
    description: (bars) => `Una barra por cada grupo. ${bars}.`,
    unitsNote:
      "Personas, casos y condenas son recuentos distintos: una barra de unos no se compara con una barra de otros.",
    source: "Fuentes: cada número lleva su cita en la tabla de la página.",
    tied: (value, quantity, name, knownIn) =>
      `${quantity} ${value === 1 ? "está vinculada" : "están vinculadas"} a ${name}; se sabe la parte en ${knownIn}.`,
    knownInOnly: "el único grupo",
    knownInBoth: "ambos grupos",
    knownInAll: (all) => `los ${all} grupos`,
    knownInOne: (all) => `uno de los ${all} grupos`,
    knownInSome: (known, all) => `${known} de los ${all} grupos`,
    otherUnits: (name, counts) =>
      `No se halló un número de condenas vinculadas a ${name}; las fuentes dan, en cambio, ${counts}.`,
    oneUnknown: (name) => `La parte del grupo vinculada a ${name} no se sabe.`,
    severalUnknown: (name) => `La parte de cada grupo vinculada a ${name} no se sabe.`,
  },

  total: {
    moved: (value, quantity) =>
      `Se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que anularan ${quantity} ${value === 1 ? "vinculada" : "vinculadas"} a este agente.`,
    movedPartlyAnnounced: (value, quantity, announced) =>
      `Se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que anularan ${quantity} ${value === 1 ? "vinculada" : "vinculadas"} a este agente; de ellas, ${announced} solo se anunciaron.`,
    movedForLawyers: (value, quantity) =>
      `Se pidió a los tribunales que nombraran abogados para personas con ${quantity} ${value === 1 ? "vinculada" : "vinculadas"} a este agente, todavía no la anulación.`,
    vacated: (quantity) => `Los tribunales anularon ${quantity}.`,
    noRuling: "No se halló ninguna resolución que anule alguna.",
    shareUnknownIn: (batches) =>
      `En ${batches} de los llevados a un tribunal o anunciados no se sabe la parte del agente.`,
    requestedOnly: (value, batches) =>
      `No se ${value === 1 ? "cuenta" : "cuentan"} aquí ${batches} en ${value === 1 ? "el" : "los"} que el agente es un motivo y que solo se ${value === 1 ? "pidió" : "pidieron"}.`,
    vacatedUnknownIn: (batches) =>
      `En ${batches} los tribunales anularon condenas, pero no se sabe cuántas de ellas están vinculadas a este agente.`,
    vacatedUnknown:
      "Los tribunales anularon condenas en estos grupos, pero no se sabe cuántas de ellas están vinculadas a este agente.",
    otherUnits: (counts) =>
      `No se halló un número de condenas vinculadas a este agente. Las fuentes dan, en cambio, ${counts}; esos recuentos pueden mezclar condenas con cargos pendientes y casos solo en revisión.`,
    unknown: "No se sabe cuántas condenas están vinculadas a este agente: no consta ninguna parte.",
    batchesMoved: (value, batches) =>
      `Se pidió a los tribunales, o una fiscalía dijo en público que se les pediría, que anularan ${batches} de condenas en ${value === 1 ? "el" : "los"} que el agente es un motivo; no se sabe la parte del agente.`,
  },

  places: {
    caption: "Las partes del agente por condado",
    columns: {
      county: "Condado",
      batches: "Grupos",
      moved: "Condenas llevadas al tribunal o anunciadas",
      announced: "de ellas, solo anunciadas",
      vacated: "Condenas anuladas",
    },
    undivided: (office) => `${office}, sin repartir entre condados`,
    noneFound: "ninguna hallada",
    none: "ninguna",
    otherUnits: "no se cuenta en condenas",
    unknown: "número desconocido",
    noRuling: "no se halló ninguna resolución que anule alguna",
    noFiling: "no se halló ni moción ni resolución",
  },

  inBar: {
    neither: "parte y número desconocidos",
    shareUnknown: (whole) => `parte desconocida, de ${whole}`,
    isWhole: (whole) => `${whole}, el grupo entero`,
    wholeUnknown: (share) => `${share}; número del grupo desconocido`,
    of: (share, whole) => `${share} de ${whole}`,
    inNone: (part, open) => `${part}; ${open} fuera de las partes conocidas`,
    together: "Las partes conocidas juntas",
    key: {
      share: "parte vinculada al agente",
      rest: "el resto del grupo",
      unknown: "parte del agente desconocida",
    },
  },

  batch: {
    heading: "Agentes",
    sharesHeading: "Los agentes y su parte",
    caption: "Agentes de este grupo que están en el registro",
    columns: {
      officer: "Agente",
      ownCase: "Cómo está el caso propio del agente",
      role: "Papel en el grupo",
      share: "Parte",
      note: "Nota",
    },
    rule: (rule) => [
      "Un agente se incluye solo según una regla cerrada; no basta con que se lo cuente en un grupo. ",
      rule("La regla de inclusión"),
      ".",
    ],
    unknown: "parte desconocida",
    noNumber: "No consta ninguna parte de este agente.",
    onlyOfficer: "El único agente del grupo: su parte es el total.",
    asOf: (date) => `Fecha del dato: ${date}.`,
    undated: "Sin fecha.",
    uncounted: {
      none: "Ninguno de los agentes tiene página aquí. Ninguno de los textos leídos da un número de agentes.",
      one: "Uno de los agentes tiene página aquí. Ninguno de los textos leídos da un número de agentes.",
      several: (listed) =>
        `${listed} de los agentes tienen página aquí. Ninguno de los textos leídos da un número de agentes.`,
    },
    counted: (officers, disputed, cite, here) => [
      `Las fuentes cuentan ${officers}`,
      ...disputed,
      cite,
      `; ${here}.`,
    ],
    here: {
      none: "ninguno de ellos tiene página aquí",
      one: "uno de ellos tiene página aquí",
      several: (listed) => `${listed} de ellos tienen página aquí`,
      only: "el agente tiene página aquí",
      all: "todos ellos tienen página aquí",
    },
    title: "La parte de cada agente en el grupo",
    description: (bars) => `Una barra por cada agente del registro. ${bars}.`,
    source: "Fuentes: cada parte se cita en la tabla de la página.",
    known: {
      only: "Se conoce la parte del único agente del registro",
      one: (all) => `Se conoce la parte de uno de los ${all} agentes del registro`,
      all: (all) => `Se conoce la parte de los ${all} agentes del registro`,
      several: (known, all) => `Se conoce la parte de ${known} de los ${all} agentes del registro`,
    },
    theWhole: (whole) => `el total, ${whole}`,
    noSum: (known) => `${known}.`,
    oneSum: (known, sum) => `${known}: ${sum}.`,
    sum: (known, sum) => `${known}; juntas suman ${sum}.`,
  },
};
