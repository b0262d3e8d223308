import { formatsOf } from "../kit/formats.ts";
import type { Words } from "../words.ts";
import { BATCH } from "./batch.ts";
import { COUNTY_FIGURES } from "./county-figures.ts";
import { COUNTY_MAP } from "./county-map.ts";
import { COUNTY } from "./county.ts";
import { FIND_COUNTY } from "./find-county.ts";
import { CANDIDACY } from "./candidacy.ts";
import { EMBED } from "./embed.ts";
import { FRAME } from "./frame.ts";
import { PLEDGE } from "./pledge.ts";
import { RACE } from "./race.ts";
import { RESPONDENT } from "./respondent.ts";
import { FORMATS } from "./formats.ts";
import { HOME } from "./home.ts";
import { KIT } from "./kit.ts";
import { LIST } from "./list.ts";
import { RISES } from "./rises.ts";
import { SHEET } from "./sheet.ts";
import { PAPER } from "./paper.ts";
import { GLOSSARY } from "./glossary.ts";
import { PROSE } from "./prose.ts";
import { CLAIM } from "./claim.ts";
import { CARD } from "./card.ts";
import { OFFICER } from "./officer.ts";
import { OFFICER_LIST } from "./officer-list.ts";
import { PERSON } from "./person.ts";
import { PERSON_LIST } from "./person-list.ts";
import { PERSON_TIMELINE } from "./person-timeline.ts";
import { SHARES } from "./shares.ts";
import { TIMELINE } from "./timeline.ts";
import { PAGE_TYPES } from "./browser/page-types.ts";
import { CHANGES } from "./changes.ts";
import { COMPUTED_TERMS } from "./computed-terms.ts";
import { DATA } from "./data.ts";
import { DICTIONARY } from "./dictionary.ts";
import { EXPLORE } from "./explore.ts";
import { READING } from "./reading.ts";
import { FEED } from "./feed.ts";
import { RECORD } from "./record.ts";
import { RELEASES } from "./releases.ts";
import { SEARCH } from "./search.ts";
import { SOURCE } from "./source.ts";
import { SQL } from "./sql.ts";
import { SILENCE_WORDS, TERMS } from "./terms.ts";

/** Every word of the pages in Spanish. A key that English has and Spanish has not, or the other way round, is a type error. */
export const ES: Words = {
  ...formatsOf("es", FORMATS),
  terms: TERMS,
  silences: SILENCE_WORDS,
  pageTypes: PAGE_TYPES,
  changes: CHANGES,
  computedTerms: COMPUTED_TERMS,
  data: DATA,
  dictionary: DICTIONARY,
  explore: EXPLORE,
  reading: READING,
  feed: FEED,
  record: RECORD,
  releases: RELEASES,
  search: SEARCH,
  source: SOURCE,
  sql: SQL,
  county: COUNTY,
  countyFigures: COUNTY_FIGURES,
  countyMap: COUNTY_MAP,
  findCounty: FIND_COUNTY,
  frame: FRAME,
  embed: EMBED,
  race: RACE,
  candidacy: CANDIDACY,
  pledge: PLEDGE,
  respondent: RESPONDENT,
  kit: KIT,
  longList: LIST,
  batch: BATCH,
  rises: RISES,
  home: HOME,
  sheet: SHEET,
  paper: PAPER,
  glossary: GLOSSARY,
  prose: PROSE,
  card: CARD,
  claim: CLAIM,
  officer: OFFICER,
  officerList: OFFICER_LIST,
  shares: SHARES,
  person: PERSON,
  personTimeline: PERSON_TIMELINE,
  personList: PERSON_LIST,
  timeline: TIMELINE,
};
