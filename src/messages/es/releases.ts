import type { RELEASES as ENGLISH } from "../en/releases.ts";

/** What the pages of releases say, and how every page names the release on which it stands. */
export const RELEASES: typeof ENGLISH = {
  heading: "Versiones",
  title: "Versiones de los datos",
  kind: "Versiones",
  name: (number) => `Versión ${number}`,
  cited: (asOf, number) => `${asOf} (versión ${number})`,
  citedAfter: (asOf, number) => `${asOf} (posterior a la versión ${number})`,
  asOf: (release, number) => ["; según la ", release(`versión ${number}`)],
  asOfAfter: (release, number) => ["; el registro ha cambiado desde la ", release(`versión ${number}`)],

  list: {
    summary: (number, asOf) =>
      `Una versión es el registro tal como estaba un día, con un número que no cambia nunca. La última es la versión ${number}, el estado del ${asOf}.`,
    none: "Todavía no se ha hecho ninguna versión.",
    stays:
      "Cada versión se queda en su dirección con sus tablas y sus sumas de comprobación, también si otra posterior la corrigió. Cite el número, y cualquiera podrá ver lo que usted leyó.",
    asReleased: "Las páginas del sitio muestran la última versión.",
    unreleased: (changes) =>
      `Las páginas del sitio van por delante de ella: ${changes} que estarán en la próxima versión.`,
    change: { one: "cambio", other: "cambios" },
    section: "Todas las versiones",
    caption: "Versiones, la última primero",
    heads: {
      release: "Versión",
      asOf: "Estado del",
      added: "Añadidos",
      modified: "Cambiados",
      deleted: "Retirados",
      rows: "Filas",
    },
    first: "Primera",
    follow: (changes) => [
      "Qué cambió y por qué se cuenta con palabras en la ",
      changes("lista de cambios"),
      ", que puede seguirse como canal de noticias.",
    ],
  },

  one: {
    summary: (asOf, rows, tables) => `El registro tal como estaba el ${asOf}: ${rows} en ${tables}.`,
    first: "Es la primera versión: todo en ella era nuevo.",
    counts: (before, added, modified, deleted) =>
      `Desde la versión ${before}: ${added} añadidos, ${modified} cambiados, ${deleted} retirados.`,
    isLast: "No se ha hecho ninguna versión posterior.",
    isOld: (last, number) => [
      "Es una versión antigua. Lo que dice puede haberse corregido después: la última es la ",
      last(`versión ${number}`),
      ".",
    ],
    row: { one: "fila", other: "filas", feminine: true },
    table: { one: "tabla", other: "tablas", feminine: true },
    changes: {
      heading: "En qué difiere de la versión anterior",
      caption: "Todos los cambios de valores publicados",
      heads: { kind: "Qué", cell: "Dónde", before: "Antes", now: "Ahora", why: "Por qué" },
      kinds: { added: "Añadido", modified: "Cambiado", deleted: "Retirado" },
      empty: "Vacío",
      wholeRow: "Fila entera",
      noReason: "Nuevo: no ha desaparecido nada publicado.",
      byProgram: "Cambió la forma de las tablas.",
      addedRows: (rows, table) => `Se añadieron ${rows} a ${table}.`,
      addedRow: (row, table) => `Se añadió ${row} a ${table}.`,
      none: "No difiere ningún valor publicado; solo creció la lista de cambios.",
    },
    files: {
      heading: "Archivos",
      caption: "Lo que se puede descargar de esta versión",
      heads: { file: "Archivo", what: "Qué es", size: "Tamaño" },
      what: {
        archive: "Las tablas tal como se publicaron, con sus sumas de comprobación y la licencia.",
        changesCsv: "En qué difiere de la versión anterior, como CSV.",
        changesJson: "Lo mismo como JSON.",
        release: "Número, día, cambios y sumas de comprobación, como JSON.",
        checksums: "Las sumas de comprobación (SHA-256) de estos archivos.",
      },
      check: (command) => ["Para ver si las tablas descomprimidas son las que se publicaron: ", command, "."],
    },
    checksums: {
      heading: "Sumas de comprobación de las tablas",
      caption: "Los archivos de la versión con sus sumas de comprobación",
      heads: { file: "Archivo", rows: "Filas", sum: "SHA-256" },
      noTable: "No es tabla",
    },
  },
};
