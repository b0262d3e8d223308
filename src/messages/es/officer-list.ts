import type { OFFICER_LIST as ENGLISH } from "../en/officer-list.ts";

/** What the list of officers says. */
export const OFFICER_LIST: typeof ENGLISH = {
  heading: "Agentes",
  kind: "Lista",
  summary: (officers, rule) => [
    `${officers} según una regla cerrada: una fuente vincula a cada uno con al menos un grupo de condenas, y hay sobre cada uno una condena por un delito o una determinación formal. A los demás solo se les cuenta. `,
    rule("La regla de inclusión completa"),
    ".",
  ],
  note: "La columna sobre el caso propio del agente dice cómo terminó cada uno de sus casos. Un delito del agente en otro asunto no es mala conducta en las condenas anuladas.",
  all: "Todos los agentes",
  caption: "Agentes por apellido",
  columns: {
    officer: "Agente",
    agency: "Agencia",
    status: "Situación",
    ownCase: "Cómo está el caso propio del agente",
    batches: "Grupos",
    vacated: "Condenas anuladas",
  },
  otherUnits: (quantity) => `no se cuenta en condenas; parte del agente: ${quantity}`,
  countsNote:
    "La última columna suma las partes conocidas del agente en los grupos que un tribunal concedió; cada parte lleva su cita en la página del agente. Una condena que se apoya en varios agentes se cuenta por cada uno de ellos, así que la columna no debe sumarse.",
  why: "Por qué figuran",
  basis: (meaning, officers) => `${meaning} Agentes que figuran por esto: ${officers}.`,
};
