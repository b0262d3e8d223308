import type { HOME as ENGLISH } from "../en/home.ts";

/** What the first page says. */
export const HOME: typeof ENGLISH = {
  kind: "Un registro público",
  subject: "Condenas dejadas sin efecto por la conducta de agentes de policía",
  headline: (convictions) =>
    `Los tribunales han anulado ${convictions} por la conducta de agentes de policía`,
  what: "Qué agentes, qué condenas, quién se comprometió a qué y qué ocurrió: condado por condado, cada afirmación con su fuente.",
  coverage: (batches, officers, counties, races, sources, asOf) => [
    batches,
    " de condenas, ",
    officers,
    ", ",
    counties,
    ", ",
    races,
    " y ",
    sources,
    `; estado del ${asOf}. No es una lista de todas las condenas así en el país.`,
  ],
  caution: (method) => [
    "Anulada no significa exonerada, y el delito de un agente en otro asunto no es mala conducta en el caso dejado sin efecto. Aquí no se nombra a nadie cuya condena se haya anulado. ",
    method("Cómo se hace el registro"),
    ".",
  ],
  howMany: "Cuántas",
  when: {
    heading: "Cuándo",
    all: (batches) => [batches("Todos los grupos, cada número con sus fuentes"), "."],
  },
  where: {
    heading: "Dónde",
    all: (counties) => [counties("Todos los condados, con sus totales y lo que se buscó"), "."],
  },
  changes: {
    heading: "Últimos cambios",
    caption: "Los últimos cambios y correcciones",
    none: "Todavía no se ha publicado ningún cambio.",
    more: (all, feed, corrections) => [
      all("Todos los cambios"),
      " · ",
      feed("Como canal RSS"),
      " · ",
      corrections("Correcciones"),
    ],
  },
  counts: {
    heading: "Los recuentos",
    caption: "Condenas, personas y casos en el registro",
    heads: {
      count: "Recuento",
      meaning: "Qué cuenta",
      site: "Todo el registro",
      city: "Ciudad de Nueva York",
    },
    mixed:
      "Se cuenta así porque no se usa ningún número de condenas; estos recuentos pueden incluir cargos pendientes y casos solo en revisión.",
    rules:
      "Cada número lleva a los grupos que lo componen, y allí se cita cada número. Una suma lleva el matiz de sus partes: un solo “más de” entre ellas la convierte en “más de”; un solo “cerca de”, en “cerca de”. Las personas, los casos y las condenas nunca se suman entre sí. La ciudad de Nueva York son sus cinco condados y los grupos que los abarcan.",
    withoutNumber: (batches) => `; ${batches} sin número de condenas`,
  },
  questions: {
    rule: "La primera pregunta abierta de cada uno de los cinco grupos más grandes que tienen alguna.",
    question: (batch, question, why) => [batch, ": ", question, " ", why],
    all: (questions) => `Ver las ${questions}`,
  },
  marks: {
    reaches: {
      vacated: "anulada por un tribunal",
      "no-ruling": "llevada al tribunal, no se halló resolución que la anule",
      announced: "solo anunciada, no se halló ni moción ni resolución",
      "not-told": "de un grupo concedido en parte, cuyas resoluciones no dan número",
    },
    title: "Cada condena contada, condado por condado",
    titleOfMost: "Cada condena contada, en los condados con más",
    unit: "Una marca es una condena que se llevó a un tribunal para que la dejara sin efecto, o que una fiscalía anunció que llevaría; un cuadrado lleno son cien.",
    more: "más; no se sabe cuántas",
    source: (batches) => [
      "Fuentes: cada número se cita en la página de su grupo (",
      batches("todos los grupos"),
      ").",
    ],
    moved: (amount) => `llevadas al tribunal o anunciadas: ${amount}`,
    movedAnnounced: (amount, announced) =>
      `llevadas al tribunal o anunciadas: ${amount} (${announced} solo anunciadas)`,
    vacated: (amount) => `anuladas: ${amount}`,
    vacatedUnknown: "anuladas: no se sabe cuántas",
    finding: (vacated, all) =>
      `${vacated} de las ${all} marcas representan condenas que los tribunales anularon.`,
    findingWaiting: (vacated, all, waiting, here, county) =>
      `${vacated} de las ${all} marcas representan condenas que los tribunales anularon; para ${waiting} no se halló ninguna resolución que las anule, ${here} de ellas en ${county}.`,
    findingAllWaiting: (vacated, all, waiting, county) =>
      `${vacated} de las ${all} marcas representan condenas que los tribunales anularon; para ${waiting} no se halló ninguna resolución que las anule, todas ellas en ${county}.`,
    table: {
      caption: "Condenas llevadas al tribunal o anunciadas, por condado, y las marcas dibujadas para ellas",
      heads: {
        county: "Condado",
        state: "Estado",
        moved: "Llevadas al tribunal o anunciadas",
        vacated: "Anuladas",
      },
      marks: (reach) => `Marcas: ${reach}`,
      none: "ninguna",
    },
    notDrawn: {
      uncounted: (places) => ["No se dibujan, porque no se cuentan en condenas: ", ...places, "."],
      batchesOf: (counties) => ["los grupos de ", ...counties],
      someOf: (counties) => ["algunos de ", ...counties],
      spanning: (batches) => [
        "No están en las marcas de ningún condado, porque abarcan varios: ",
        ...batches,
        ".",
      ],
      withoutNumber: "un grupo sin número",
      onlyRequested: "un grupo sin número, solo pedido",
      announcedOnly: (convictions) => `${convictions}, solo anunciadas`,
      of: (county, words) => `${county}: ${words}`,
    },
  },
  ways: {
    heading: "Por dónde empezar",
    contents: { report: "Para informar", vote: "Para votar", research: "Para investigar" },
    officers: (page) => [
      page("Agentes"),
      ": cómo terminó el caso propio de cada agente y qué condenas están ligadas a él",
    ],
    batches: (page) => [page("Grupos"), ": condenas dejadas sin efecto juntas, cada número con sus fuentes"],
    sources: (page) => [page("Fuentes"), ": todos los documentos y lo que se apoya en cada uno"],
    races: (page) => [
      page("Elecciones"),
      ": qué se preguntó a quienes aspiraban a dirigir la fiscalía, y sus respuestas en sus propias palabras",
    ],
    counties: (page) => [page("Condados"), ": qué hicieron después las fiscalías"],
    pledges: (page) => [page("Compromisos"), ": cada exigencia y quién la aceptó"],
    data: (page) => [page("Datos"), ": todas las tablas para descargar, con un diccionario"],
    explore: (page) => [page("Explorar"), ": filtre cualquier tabla y exporte lo que ve"],
    methodology: (page) => [page("Metodología"), ": cómo se suman los números y se eligen las palabras"],
    mistake: (corrections, questions) => [
      "¿Algo está mal o falta? ",
      corrections("Correcciones"),
      " y ",
      questions("preguntas abiertas"),
      ".",
    ],
  },
};
