import type { SOURCE as ENGLISH } from "../en/source.ts";

/** What the page of a source and the bibliography say. */
export const SOURCE: typeof ENGLISH = {
  kind: (kind) => `Fuente: ${kind}`,
  quoted: (title) => `«${title}»`,
  quotedInside: (title) => `‘${title}’`,
  pageTitle: (title, publisher, date) => `${title} (${publisher}, ${date})`,
  statement: { one: "afirmación", other: "afirmaciones", feminine: true },
  summary: {
    published: (publisher, when, extent, readOn) =>
      `Publicado por ${publisher} ${when}. ${extent} el ${readOn}.`,
    undated: (publisher, extent, readOn) =>
      `Publicado por ${publisher}; sin fecha, o no se sabe la fecha. ${extent} el ${readOn}.`,
    resting: (statements, one) =>
      `${statements} de este sitio se ${one ? "apoya" : "apoyan"} en esta fuente, sola o con otras. Todas figuran aquí.`,
    nothing: "Nada de este sitio se apoya en esta fuente.",
  },
  document: {
    heading: "El documento",
    terms: {
      title: "Título",
      publisher: "Publicado por",
      author: "Autoría",
      published: "Fecha",
      kind: "Clase",
      extent: "Cuánto se leyó",
      readOn: "Leído el",
      address: "Dirección",
      archive: "Copia archivada",
      note: "Nota",
    },
    noAuthor: "No consta.",
    undated: "Sin fecha, o no se sabe la fecha.",
    term: (label, meaning) => `${label}. ${meaning}`,
    notShown:
      "No se muestra. Se omiten títulos y direcciones cuando nombran a una persona que no debe nombrarse, o cuando no se conocen.",
    noteSaysWhy: "No se muestra; la nota dice por qué.",
    noArchive: "No consta ninguna.",
  },
  list: {
    kind: "Bibliografía",
    document: { one: "documento", other: "documentos" },
    publisher: { one: "editor", other: "editores" },
    source: { one: "fuente", other: "fuentes", feminine: true },
    summary: (documents, publishers) =>
      `Cada afirmación de este registro se apoya al menos en uno de ${documents} de ${publishers}. Cada documento tiene una página con todo lo que se apoya en él.`,
    reading: (count) =>
      `De ${count} de ellos solo se leyó el comienzo: no se sabe qué dicen más abajo, y que algo no se hallara allí no prueba que no esté.`,
    all: "Todas las fuentes",
    order:
      "Por orden de editor y luego de fecha. Los títulos son los de los propios documentos, en sus propias palabras; cuando una nota en la página de la fuente lo dice, son nuestros.",
    caption: "Fuentes por editor y fecha",
    heads: { title: "Título", publisher: "Editor", date: "Fecha", kind: "Clase" },
    undated: "Sin fecha",
    byKind: "Por clase",
    howMuch: "Cuánto se leyó",
    counted: (sources, meaning) => `${sources}. ${meaning}`,
  },
};
