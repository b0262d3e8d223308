import type { Terms } from "../../kit/terms.ts";

export const batchStatuses: Terms["batchStatuses"] = {
  requested: {
    label: "Pedido",
    meaning: "Se pidió a una fiscalía; no se halló ni moción ni resolución sobre la petición en conjunto.",
  },
  announced: {
    label: "Solo anunciado",
    meaning: "La fiscalía dijo que acudiría al tribunal; no se halló ni moción ni resolución.",
  },
  "motion-filed": {
    label: "Moción presentada",
    meaning: "La fiscalía acudió al tribunal; no se halló ninguna resolución que lo conceda.",
  },
  "granted-in-part": {
    label: "Concedido en parte",
    meaning: "Un tribunal concedió una parte; no se sabe del todo qué fue de lo demás.",
  },
  granted: {
    label: "Concedido",
    meaning:
      "Un tribunal anuló las condenas; donde solo se cuentan personas o casos, puede haber entre ellos cargos sin condena.",
  },
  denied: { label: "Denegado", meaning: "Un tribunal lo denegó." },
  unknown: { label: "Desconocido", meaning: "No se pudo fechar ni confirmar ningún paso." },
};

export const batchSteps: Terms["batchSteps"] = {
  requested: { label: "Pedido", meaning: "Lo pidió alguien ajeno a la fiscalía." },
  "under-review": { label: "En revisión", meaning: "La fiscalía estaba revisando las condenas." },
  announced: { label: "Anunciado", meaning: "La fiscalía dijo en público que acudiría al tribunal." },
  "motion-filed": { label: "Moción presentada", meaning: "Se pidió al tribunal." },
  "granted-in-part": { label: "Concedido en parte", meaning: "El tribunal concedió una parte." },
  granted: { label: "Concedido", meaning: "El tribunal lo concedió." },
  denied: { label: "Denegado", meaning: "El tribunal lo denegó." },
  "review-closed": { label: "Revisión cerrada", meaning: "La fiscalía dio la revisión por terminada." },
};

export const batchRemedies: Terms["batchRemedies"] = {
  "lawyers-first": {
    label: "Primero abogados",
    meaning: "Las mociones pidieron que se nombraran abogados, todavía no que se anularan las condenas.",
  },
  pardon: {
    label: "Indulto",
    meaning: "Las condenas quedaron sin efecto por indulto; no consta ninguna resolución de un tribunal.",
  },
};

export const batchRoles: Terms["batchRoles"] = {
  "essential-witness": {
    label: "Testigo esencial",
    meaning: "Las condenas no podían probarse sin el agente.",
  },
  "arresting-officer": { label: "Agente que arrestó", meaning: "El agente hizo los arrestos." },
  undercover: { label: "Agente encubierto", meaning: "El agente trabajó encubierto." },
  affiant: {
    label: "Juró las solicitudes de orden",
    meaning: "El agente juró los hechos en solicitudes de órdenes de registro o arresto.",
  },
  supervisor: { label: "Supervisor", meaning: "El agente supervisaba la unidad." },
  "named-basis": {
    label: "Mención como motivo",
    meaning: "Una petición, una fiscalía, un tribunal o un informe nombra al agente como motivo.",
  },
};

export const measures: Terms["measures"] = {
  convictions: { label: "Condenas", meaning: "Sentencias condenatorias." },
  people: { label: "Personas", meaning: "Personas, cada una contada una vez." },
  cases: { label: "Casos", meaning: "Casos judiciales; a menudo mezclan cargos pendientes y condenas." },
  felonies: { label: "Delitos graves", meaning: "Condenas o casos por delito grave en el grupo." },
  misdemeanors: { label: "Delitos menores", meaning: "Condenas o casos por delito menor en el grupo." },
  "pending-charges": {
    label: "Cargos pendientes",
    meaning: "Cargos retirados antes de que hubiera condena.",
  },
  incarcerated: {
    label: "Con tiempo de cárcel o prisión",
    meaning:
      "Personas o condenas con tiempo de cárcel o prisión; donde la nota lo dice, solo quienes seguían recluidos o fueron liberados.",
  },
  fined: { label: "Condenas que terminaron en multa", meaning: "Condenas con una multa como pena." },
  officers: { label: "Agentes", meaning: "Agentes cuya conducta es el motivo del grupo." },
};

export const qualifiers: Terms["qualifiers"] = {
  exactly: { label: "Exactamente", meaning: "El número mismo." },
  about: { label: "Cerca de", meaning: "Cerca del número, por encima o por debajo." },
  "at-least": { label: "Al menos", meaning: "El número o más." },
  "more-than": { label: "Más de", meaning: "Más que el número." },
  "at-most": { label: "Como máximo", meaning: "El número o menos." },
  nearly: { label: "Casi", meaning: "Un poco menos que el número." },
};

export const standings: Terms["standings"] = {
  used: { label: "Usada", meaning: "La cifra que usa este sitio." },
  disputed: { label: "Discrepante", meaning: "Otra fuente difiere; se muestra junto a la cifra usada." },
  superseded: {
    label: "Recuento anterior",
    meaning: "Un recuento anterior que siguió creciendo; se muestra y nunca se suma.",
  },
  "other-scope": {
    label: "Cuenta otra cosa",
    meaning:
      "Más estrecha o más amplia que la cifra usada, o de otra cosa; se muestra, nunca se suma y no la contradice.",
  },
};
