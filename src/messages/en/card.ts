/** What stands on the cards of pages, for where a page is shared. */
export const CARD = {
  record: {
    kind: "A public record",
    title: "Convictions undone over the conduct of police officers",
    line: "County by county, every statement with its source. Vacated is not exonerated.",
  },
  asOf: (date: string) => `state of ${date}`,
  foot: (sources: string, asOf: string) => `${sources} · ${asOf}`,
  /** The words of the picture, for those who do not see it. */
  head: (kind: string, title: string) => `${kind}: ${title}`,
  number: (label: string, amount: string) => `${label}: ${amount}`,
  numberWithNote: (label: string, amount: string, note: string) => `${label}: ${amount} (${note})`,
  end: (site: string, foot: string) => `${site}, ${foot}`,

  announcedOnly: (amount: string) => `${amount} of them announced only`,
  batch: {
    place: (counties: string, office: string) => `${counties}: ${office}.`,
    asked: (counties: string, office: string, when: string) => `${counties}: ${office}; asked ${when}.`,
    announced: (counties: string, office: string, when: string) =>
      `${counties}: ${office}; announced ${when}.`,
    otherUnits: (counts: string) => `Not counted in convictions: the sources give ${counts}.`,
  },
  county: {
    listedOfficers: { one: "listed officer", other: "listed officers" },
    onThisPage: (counts: string) => `On this page: ${counts}.`,
  },
  officer: {
    convictions: (moved: string, vacated: string) =>
      `Convictions tied to this officer: moved, ${moved}; vacated, ${vacated}.`,
    movedPartlyAnnounced: (moved: string, announced: string) => `${moved} (${announced})`,
  },
  pledge: { noAnswer: "No answer to this document is recorded." },
  race: {
    answers: (title: string, answers: string) => `${title}: ${answers}`,
    otherDocuments: { one: "other document", other: "other documents" },
    alsoPut: (documents: string) => `Also put to the candidates: ${documents}.`,
  },
};
