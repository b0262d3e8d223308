/** One page of each type, by its address without the base. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: "/",
  "list of officers": "/officers/",
  officer: "/officers/joseph-franco/",
  "list of batches": "/batches/",
  batch: "/batches/kings-2022-09-378/",
  "list of counties": "/counties/",
  county: "/counties/westchester-ny/",
  "list of races": "/races/",
  race: "/races/manhattan-da-2021/",
  candidacy: "/races/manhattan-da-2021/liz-crotty/",
  "list of pledges": "/pledges/",
  pledge: "/pledges/coalition-candidate-pledge-2021-05/",
  "answer to a pledge": "/pledges/coalition-candidate-pledge-2021-05/tali-farhadian-weinstein/",
  person: "/people/alvin-bragg/",
  bibliography: "/sources/",
  source: "/sources/gothamist-2021-05-manhattan-da-candidates/",
  data: "/data/",
  dictionary: "/data/dictionary/",
  explorer: "/data/explore/",
  "open questions": "/open-questions/",
  changes: "/changes/",
  corrections: "/corrections/",
  search: "/search/",
  about: "/about/",
  methodology: "/methodology/",
  glossary: "/glossary/",
  privacy: "/privacy/",
  "missing address": "/404.html",
};

/** The page types as rows of a table of tests. */
export const PAGE_TYPE_ROWS: readonly (readonly [type: string, address: string])[] =
  Object.entries(PAGE_TYPES);
