/** What kinds of pages there are, as the search names them. */
export const PAGE_TYPES = {
  officer: "Officer",
  batch: "Batch",
  county: "County",
  race: "Race",
  candidacy: "Candidacy",
  pledge: "Pledge",
  answer: "Answer to a pledge",
  person: "Person",
  source: "Source",
  page: "Page",
};
