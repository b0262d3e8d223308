import type { CHANGES as ENGLISH } from "../en/changes.ts";

/** What the pages of changes, corrections and open questions say, and the pages at addresses that are no longer in use. */
export const CHANGES: typeof ENGLISH = {
  log: {
    kind: "Qué cambió",
    edition: (first, asOf) =>
      `El registro se publicó por primera vez el ${first}. Este es su estado del ${asOf}: no contiene nada que ocurriera o se publicara después.`,
    feed: (rss, atom, json) => [
      "Las correcciones también son cambios y figuran en las dos listas. Siga esta página como canal de noticias (en inglés): ",
      rss,
      ", ",
      atom,
      " o ",
      json,
      ". La página de cada condado y de cada agente tiene sus propios canales.",
    ],
    inEnglish: "Lo que cambió se cuenta en inglés, la lengua de las tablas.",
    heading: "Lista de cambios",
    none: "No consta ningún cambio.",
    caption: "Cambios y correcciones, los últimos primero",
    heads: { date: "Fecha", kind: "Clase", record: "Ficha", what: "Qué cambió" },
    correction: "Corrección",
    status: (status) => ` (${status})`,
    corrected: (field, before, now, reason) => [
      field,
      ": decía «",
      before,
      "», ahora dice «",
      now,
      "». Motivo: ",
      reason,
    ],
  },
  how: {
    heading: "Cómo se anotan los cambios",
    edition:
      "Una edición es un estado fechado de todo el registro. Cada ficha que se añade, se pone al día o se retira tiene aquí una línea. «Último cambio», al final de una página, es la fecha de la última línea sobre esa ficha.",
    addresses:
      "Una dirección publicada nunca se da a otra cosa. Una ficha retirada deja una página que dice cuándo y por qué; una que cambió de nombre lleva a su nueva dirección.",
    corrections: (corrections) => [
      "Un valor que estaba equivocado es una corrección, con el valor anterior, el nuevo y el motivo: véase ",
      corrections("Correcciones"),
      ".",
    ],
  },
  corrections: {
    heading: "Lista de correcciones",
    correction: { one: "corrección", other: "correcciones", feminine: true },
    since: (first, asOf) => `desde la primera publicación, el ${first}, en el estado del ${asOf}`,
    none: (since) => `No se ha corregido ningún valor publicado ${since}.`,
    some: (corrections, since) => `${corrections} ${since}.`,
    entry: (date, field, before, now, reason) => [
      `${date}, `,
      field,
      ": decía «",
      before,
      "», ahora dice «",
      now,
      "». ",
      reason,
    ],
  },
  openQuestions: {
    kind: "Lo que no se sabe",
    thing: { one: "cosa", other: "cosas", feminine: true },
    none: (asOf) =>
      `No consta ninguna pregunta abierta en el estado del ${asOf}. Eso no significa que se sepa todo.`,
    some: (things, asOf) =>
      `${things} que las fuentes leídas no dicen, o en las que se contradicen, en el estado del ${asOf}. Cada una figura también en la página de la ficha a la que se refiere.`,
    notAccusation:
      "Una pregunta no es una acusación: dice lo que no se puede concluir. Cuando las fuentes se contradicen, la página de la ficha muestra ambos números, y se usa uno por un motivo que se dice.",
    inEnglish: "Las preguntas están en inglés, la lengua de las tablas.",
    first: (shown, all, table) => [
      `Aquí están las primeras ${shown} de ${all}; cada pregunta está también en la página de su ficha, y todas en `,
      table("una tabla"),
      ".",
    ],
    answering: "Si puede responder alguna",
    wanted: (write, privacy) => [
      "Lo que se busca es un documento: una orden judicial, un escrito, un comunicado, un informe con fecha. ",
      write("Escriba a la redacción"),
      " y diga dónde puede leerse. No envíe, por favor, nombres, números de expediente ni papeles de personas cuyas condenas se anularon; ",
      privacy("la página de privacidad"),
      " dice por qué no se guardan aquí.",
    ],
    looked: (counties) => [
      "Qué se buscó en cada condado, y qué se halló, está en ",
      counties("las páginas de los condados"),
      ".",
    ],
  },
  disputes: {
    heading: "Números en los que las fuentes difieren",
    first: (shown, all) =>
      `Se muestran las primeras ${shown} de ${all} filas; las demás están en la tabla, y en las páginas de sus grupos.`,
    note: (rule, table) => [
      "Se guardan los dos números; ninguno se promedia ni se suma. Cuál se usa se sigue de ",
      rule("una regla"),
      ". Las mismas filas pueden descargarse como ",
      table("una tabla"),
      ".",
    ],
    caption: "Cada número que otra fuente discute",
    heads: {
      batch: "Grupo",
      counted: "Qué se cuenta",
      kept: "Número que se guarda",
      differs: "Número que difiere",
      why: "Qué se sabe de los dos",
    },
    noneUsed: "ninguno",
    ofOther: (note) => ["El que difiere: ", note],
    ofKept: (note) => ["El que se guarda: ", note],
    noReason: "Nada más que las fuentes.",
  },
  retired: {
    withdrawnHeading: "Esta página se retiró",
    movedHeading: "Esta página cambió de dirección",
    withdrawn: (when) => `La ficha que estaba en esta dirección se retiró ${when}.`,
    moved: (address) => `La ficha que estaba en esta dirección está ahora en ${address}.`,
    nowAt: (address) => ["Ahora está en ", address, "."],
    changed: (when, reason) => [`La dirección se cambió ${when}. `, reason],
    reason: (when, reason) => [`Se retiró ${when}. Motivo: `, reason],
    notUsedAgain: (corrections) => [
      "La ficha que estaba aquí ya no forma parte del sitio, y su dirección no se vuelve a usar. ",
      corrections("Cómo se corrige"),
      ".",
    ],
  },
};
