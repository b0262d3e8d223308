import type { SEARCH as ENGLISH } from "../../en/browser/search.ts";

/** What the search page says while a reader searches. */
export const SEARCH: typeof ENGLISH = {
  notLoaded: "No se pudo cargar la búsqueda. Las listas de abajo contienen todas las páginas.",
  partNotLoaded: "No se pudo cargar una parte de la búsqueda. Vuelva a intentarlo.",

  filters: {
    type: "Clase de página",
    county: "Condado",
    agency: "Agencia",
    status: "Situación",
    year: "Año",
  },
  chosen: (filter, values) => `${filter}: ${values} en uso`,
  clearFilters: "Quitar todos los filtros",

  people: { one: "persona", other: "personas" },
  names: { one: "nombre", other: "nombres" },
  pages: { one: "página", other: "páginas" },
  sources: { one: "fuente", other: "fuentes" },
  counties: { one: "condado", other: "condados" },
  headings: {
    people: "Personas",
    similarPeople: "Personas con un nombre parecido",
    pages: "Páginas",
    sources: "Fuentes",
    nearest: "Nombres que se escriben casi así",
  },
  section: (heading, pages) => `${heading} (${pages})`,
  more: {
    pages: "Mostrar más páginas",
    sources: "Mostrar más fuentes",
    notLoaded: "No se cargó. Intentar de nuevo",
  },

  morePeople: "Hay más personas con un nombre así. Añada otra parte del nombre para ver a quién se refiere.",
  similarPeople: (people) => `${people} con un nombre parecido`,
  found: (what, query, filters) => `${[what, ...about(query, filters)].join(" ")}.`,
  nothing: (query, filters, names, pages) =>
    `${["No se halló nada", ...about(query, filters)].join(" ")}. Se buscó en ${names} y en el texto de ${pages}.`,
  all: (things) => new Intl.ListFormat("es-US", { type: "conjunction" }).format(things),
  filter: (filter, values) =>
    `${filter}: ${new Intl.ListFormat("es-US", { type: "disjunction" }).format(values)}`,
  wordOn: (word, pages) => `«${word}» está en ${pages}.`,
  wordNowhere: (word) => `«${word}» no está en ninguna página.`,
  unfiltered: (pages) => `Buscar sin filtros: ${pages}`,
  lists: (link) => ["También puede ", link("recorrer las listas"), "."],
};

function about(query: string | null, filters: string | null): readonly string[] {
  return [...(query === null ? [] : [`para «${query}»`]), ...(filters === null ? [] : [`con ${filters}`])];
}
