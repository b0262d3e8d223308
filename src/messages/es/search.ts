import type { SEARCH as ENGLISH } from "../en/search.ts";

/** What the search page says before a reader searches, and the page for missing addresses. */
export const SEARCH: typeof ENGLISH = {
  heading: "Buscar",
  summary:
    "Busque los nombres de agentes, candidaturas y fiscales, y el texto de todas las páginas. Un nombre puede llevar una errata; no importan el orden, los acentos ni los guiones. Las palabras entre comillas se buscan tal como están.",
  box: "Nombres y páginas",
  words: "Nombres o palabras",
  button: "Buscar",
  filters: "Filtros",
  lists: {
    heading: "Recorrer las listas",
    withoutScripts:
      "La búsqueda necesita JavaScript, que está desactivado en este navegador. Estas listas llevan a todo lo que hay en el registro.",
    holds: {
      officers: { one: "agente", other: "agentes" },
      batches: { one: "grupo de condenas", other: "grupos de condenas" },
      counties: { one: "condado", other: "condados" },
      races: { one: "elección", other: "elecciones" },
      pledges: {
        one: "documento presentado a candidaturas",
        other: "documentos presentados a candidaturas",
      },
      people: { one: "candidatura o fiscal", other: "candidaturas y fiscales" },
      sources: { one: "documento", other: "documentos" },
      open_questions: { one: "pregunta", other: "preguntas" },
    },
  },
  roles: {
    candidate: "Candidatura a una fiscalía",
    prosecutor: "Fiscal",
    both: "Candidatura a una fiscalía, y fiscal",
  },
  officerNote: (rank, agency, status) => [...(rank === null ? [] : [rank, ", "]), `${agency}. ${status}`],
  notFound: {
    heading: "Página no encontrada",
    description:
      "No hay ninguna página en esta dirección. Busque un nombre o un lugar, o recorra las listas.",
    why: "No hay ninguna página en esta dirección. Puede que se escribiera o se copiara mal. Una dirección de este sitio que se publicó nunca desaparece: una página que cambió de nombre lleva a la nueva, y una que se retiró lo dice.",
    help: ({ tell, search, home }) => [
      "Puede ",
      search("buscar en español un nombre o un lugar"),
      ", empezar por ",
      home("el inicio"),
      " o ",
      tell("decir a la redacción"),
      " de dónde venía la dirección.",
    ],
    record: "Buscar en el registro",
  },
};
