import type { DATA as ENGLISH } from "../en/data.ts";
import type { DescribingFile, WholeFile } from "../../model/downloads/whole-files.ts";
import type { CoverageResult } from "../../model/vocabulary/places.ts";

const WHOLES: Readonly<Record<WholeFile, string>> = {
  "vacatur.zip":
    "Cada tabla en cada formato, el libro y la base de datos, todo comprimido, con un README, el diccionario (en inglés), las descripciones de los archivos CSV, la licencia y las sumas de comprobación.",
  "vacatur.xlsx":
    "Un libro para cualquier programa de hojas de cálculo: una hoja por tabla, números y días con su tipo, textos que siguen siendo textos.",
  "vacatur.sqlite":
    "Una base de datos para preguntar con SQL o Datasette: claves, índices, el diccionario, y los totales como vistas.",
  "vacatur.json": "Todas las tablas en un solo archivo JSON, por su nombre.",
  "vacatur.jsonl": "Todas las filas como JSON Lines: cada línea es una fila y el nombre de su tabla.",
};

const DESCRIBING: Readonly<Record<DescribingFile, string>> = {
  "DICTIONARY.md":
    "Cada tabla y cada columna en palabras, con los valores permitidos y un ejemplo, en Markdown (en inglés).",
  "datapackage.json":
    "Los archivos CSV con tipos, claves y sumas de comprobación, según la norma Data Package 2.0.",
  "csv-metadata.json": "Los archivos CSV con tipos y claves, según la norma CSVW del W3C.",
};

const CLAUSES: Readonly<Record<CoverageResult, string>> = {
  found: "se halló lo que se buscaba",
  partly: "se halló una parte",
  "nothing-found": "no se halló nada",
  "not-looked": "no se buscó",
};

/** What the page of the downloads says of the files; how they are read is in `reading.ts`. */
export const DATA: typeof ENGLISH = {
  heading: "Datos",
  title: "Datos y descargas",
  kind: "Descargas",
  table: { one: "tabla", other: "tablas", feminine: true },
  row: { one: "fila", other: "filas", feminine: true },
  summary: (tables, rows, asOf, licence) =>
    `Todo el registro en tablas: ${tables} con ${rows}, en CSV, JSON, Parquet, SQLite y para hojas de cálculo. Estado del ${asOf}; de uso libre según la licencia ${licence}.`,
  sourced:
    "Cada fila de una tabla de hechos nombra sus fuentes. En ninguna se nombra a nadie cuya condena se haya anulado.",
  size: (size) => `, ${size}`,

  archive: {
    heading: "Todo de una vez",
    caption: "Archivos con todo el registro",
    heads: { file: "Archivo", what: "Qué es", size: "Tamaño" },
    wholes: WHOLES,
    checksums: (sums, command) => [
      ...sums("Sumas de comprobación (SHA-256)"),
      ", para ver si un archivo llegó entero: ",
      command,
      ". Con las mismas filas, los archivos CSV, JSON y JSON Lines de una tabla tienen los mismos bytes, de modo que una suma dice también si cambiaron; casi todos los demás llevan además el día de la edición.",
    ],
    oneRecord: (how) => [
      "Una sola ficha: la página de cada agente, grupo, condado, elección, compromiso, persona y fuente lleva al final a sus datos. ",
      how("Cómo están hechos esos archivos"),
      ".",
    ],
    changes: (changes, releases) => [
      "Lo que cambió de una edición a la siguiente está en la ",
      changes("lista de cambios"),
      "; cada edición se conserva tal como era entre las ",
      releases("versiones"),
      ".",
    ],
  },

  descriptors: {
    heading: "Descripciones para programas",
    caption: "Archivos que describen las tablas",
    note: (dictionary) => [
      "Lo que las personas leen en el ",
      dictionary("diccionario"),
      ", los programas lo leen aquí. Todo se hace a partir de las mismas definiciones que las tablas.",
    ],
    files: DESCRIBING,
    catalog: "Un catálogo del conjunto y de cada tabla con sus archivos, según la norma DCAT 3 del W3C.",
    openApi: "Cada dirección de datos y la forma de lo que hay en ella, según la norma OpenAPI 3.1.",
  },

  linked: {
    name: "Vacatur: condenas anuladas por la conducta de agentes de policía",
    description:
      "Qué agentes, qué condenas, quién se comprometió a qué sobre ellas y qué ocurrió, condado por condado en Estados Unidos, cada afirmación con su fuente. Tablas con diccionario, en CSV, JSON, Parquet, SQLite y para hojas de cálculo.",
  },

  tables: {
    heading: "Las tablas",
    caption: "Tablas del registro",
    note: (dictionary, explorer) => [
      "El registro tal como lo lleva la redacción, fila por fila. Cada nombre lleva al ",
      dictionary("diccionario"),
      ", que explica cada columna. Para ver antes las filas, filtrarlas y guardar una parte, use el ",
      explorer("explorador de tablas"),
      ".",
    ],
    inEnglish: "Los nombres de las tablas y lo que es una fila están en inglés, como los archivos.",
    heads: { table: "Tabla", row: "Una fila es", rows: "Filas", files: "Archivos" },
    noRow: "todavía ninguna",
  },

  computed: {
    heading: "Lo que se calcula a partir de ellas",
    caption: "Tablas calculadas",
    note: (methodology, prefix, statements) => [
      "Nada de estas tablas se escribió a mano: se siguen de las tablas de arriba por las reglas de la ",
      methodology("metodología"),
      ". Úselas en lugar de sumar filas, y para decir cómo está el caso de un agente. Sus nombres empiezan por ",
      prefix,
      ", salvo ",
      statements,
      ", que tiene cada valor publicado de las tablas de arriba en una fila propia, con sus fuentes y los días en que se leyeron, en que se publicó por primera vez y en que cambió por última vez.",
    ],
  },

  records: {
    heading: "Una ficha",
    note: (json, csv, example) => [
      "La página de cada agente, grupo, condado, elección, compromiso, persona y fuente tiene sus datos al lado, en la dirección de la página en inglés con ",
      json,
      " o ",
      csv,
      " en lugar de la última barra",
      ...(example === null ? [] : [", como ", example]),
      ". Todos tienen una misma forma y no contienen nada que no esté en el sitio.",
    ],
    csv: (code) => [
      "El archivo CSV tiene un valor por línea: ",
      code("table"),
      ", ",
      code("row"),
      " (la clave de la fila), ",
      code("column"),
      ", ",
      code("value"),
      " y los ",
      code("source_ids"),
      " en que se apoya la fila, vacíos si su tabla, o lo que queda de la fila, no los tiene. Tiene las mismas filas que el archivo JSON, y las filas de las tablas calculadas sobre la ficha. El archivo JSON tiene estas partes:",
    ],
    parts: {
      "type, id": "Qué clase de ficha es, y su identificador.",
      permalink: "La dirección de su página.",
      edition: "El día para el que habla el registro.",
      licence: "Nombre y dirección de la licencia.",
      record: "La fila misma, con las columnas de su tabla.",
      derived: "Lo que se calcula sobre ella: situación, partes, totales, cronología, respuestas.",
      related:
        "Filas de otras tablas, por el nombre de la tabla; se omite una tabla sin filas. Las fichas que tienen página propia se reducen a lo que las nombra; también las agencias, las fiscalías, las candidaturas, las exigencias y los pasos de los grupos que no tratan de la ficha misma. En el archivo de una fuente, cada fila que se apoya en ella se reduce a su clave.",
      sources:
        "Las filas de todas las fuentes citadas en las partes anteriores, en el orden de su primera cita.",
    },
  },

  coverage: {
    heading: "Qué se buscó y dónde",
    title: "Qué se buscó en cada condado",
    description: (counties, topics, names) => `Una cuadrícula de ${counties} por ${topics}: ${names}.`,
    county: { one: "condado", other: "condados" },
    topic: { one: "tema", other: "temas" },
    cells: {
      found: "hallado",
      partly: "en parte",
      "nothing-found": "nada hallado",
      "not-looked": "no buscado",
    },
    clause: (count, result) => `en ${count} ${CLAUSES[result]}`,
    firstClause: (count, pairs, result) =>
      `en ${count} de los ${pairs} pares de un condado y un tema ${CLAUSES[result]}`,
    note: (counties) => [
      "Que algo no se hallara no prueba que no exista; donde no se buscó, no se puede concluir nada. La página de cada condado dice qué faltó. ",
      counties("Todos los condados"),
      ".",
    ],
    source: "Fuente: lo que el propio registro dice de la búsqueda, en la tabla coverage.",
    caption: "Qué se halló al buscar en cada condado, y cuándo se buscó por última vez",
    heads: { county: "Condado", state: "Estado" },
    on: (result, date) => `${result} (${date})`,
  },

  citation: {
    heading: "Cómo citar",
    note: "Cite el día del estado: es la única fecha que fija lo que decía el registro. Para una sola ficha, tome la cita del final de su página; para una sola afirmación, cite también el documento en que se apoya.",
    title: (site) => `${site}: condenas anuladas por la conducta de agentes de policía`,
    dataSet: "Conjunto de datos",
    state: (asOf) => `Estado del ${asOf}`,
    stateInWords: (asOf) => `estado del ${asOf}`,
    apaDate: (asOf) => {
      const day = new Date(`${asOf}T00:00:00Z`);
      const named = new Intl.DateTimeFormat("es-US", { month: "long", day: "numeric", timeZone: "UTC" });
      return `${day.getUTCFullYear()}, ${named.format(day)}`;
    },
  },

  licence: {
    heading: "Licencia, cita, edición",
    licence: "Licencia",
    use: (licence) => [
      licence,
      ": use y comparta los datos para cualquier fin, nombre la fuente y diga qué cambió. Las citas textuales y los títulos de las fuentes son palabras de otros.",
    ],
    cite: "Citar así",
    citation: (site, asOf, licence, address) => `${site}, datos, estado del ${asOf}, ${licence}. ${address}`,
    edition: "Edición",
    state: (asOf, first) => `El registro es el estado del ${asOf}. Se publicó por primera vez el ${first}.`,
    ids: "Los identificadores no cambian en silencio: la dirección de uno retirado lleva al actual, o dice por qué se retiró la página.",
  },
};
