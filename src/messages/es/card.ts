import type { CARD as ENGLISH } from "../en/card.ts";

/** What stands on the cards of pages, for where a page is shared. */
export const CARD: typeof ENGLISH = {
  record: {
    kind: "Un registro público",
    title: "Condenas dejadas sin efecto por la conducta de agentes de policía",
    line: "Condado por condado, cada afirmación con su fuente. Anulada no significa exonerada.",
  },
  asOf: (date) => `estado del ${date}`,
  foot: (sources, asOf) => `${sources} · ${asOf}`,
  head: (kind, title) => `${kind}: ${title}`,
  number: (label, amount) => `${label}: ${amount}`,
  numberWithNote: (label, amount, note) => `${label}: ${amount} (${note})`,
  end: (site, foot) => `${site}, ${foot}`,

  announcedOnly: (amount) => `${amount} de ellas solo anunciadas`,
  batch: {
    place: (counties, office) => `${counties}: ${office}.`,
    asked: (counties, office, when) => `${counties}: ${office}; pedido ${when}.`,
    announced: (counties, office, when) => `${counties}: ${office}; anunciado ${when}.`,
    otherUnits: (counts) => `No se cuenta en condenas: las fuentes dan ${counts}.`,
  },
  county: {
    listedOfficers: { one: "agente del registro", other: "agentes del registro" },
    onThisPage: (counts) => `En esta página: ${counts}.`,
  },
  officer: {
    convictions: (moved, vacated) =>
      `Condenas vinculadas a este agente: llevadas al tribunal o anunciadas, ${moved}; anuladas, ${vacated}.`,
    movedPartlyAnnounced: (moved, announced) => `${moved} (${announced})`,
  },
  pledge: { noAnswer: "No consta ninguna respuesta a este documento." },
  race: {
    answers: (title, answers) => `${title}: ${answers}`,
    otherDocuments: { one: "documento más", other: "documentos más" },
    alsoPut: (documents) => `También se presentó a las candidaturas: ${documents}.`,
  },
};
