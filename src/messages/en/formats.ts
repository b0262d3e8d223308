import type { FormatWords } from "../kit/formats.ts";
import { QUALIFIER_WORDS } from "./qualifiers.ts";

/** Numbers, dates and lists in English. */
export const FORMATS: FormatWords = {
  locale: "en-US",
  qualifiers: QUALIFIER_WORDS,
  units: {
    convictions: { one: "conviction", other: "convictions" },
    people: { one: "person", other: "people" },
    cases: { one: "case", other: "cases" },
    felonies: { one: "felony", other: "felonies" },
    misdemeanors: { one: "misdemeanor", other: "misdemeanors" },
    "pending-charges": { one: "pending charge", other: "pending charges" },
    incarcerated: { one: "with jail or prison time", other: "with jail or prison time" },
    fined: { one: "conviction that ended in a fine", other: "convictions that ended in a fine" },
    officers: { one: "officer", other: "officers" },
  },
  day: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  onDay: (date) => `on ${date}`,
  theDay: (date) => date,
  inMonthOrYear: (date) => `in ${date}`,
  since: (date) => `since ${date}`,
  untilStartUnknown: (date) => `until ${date}, start not known`,
  fromTo: (from, to) => `${from} to ${to}`,
  datesUnknown: "dates not known",
  dateUnknown: "Date not known",
  bytes: { one: "byte", other: "bytes" },
  numerals: [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ], // prettier-ignore
  feminineNumerals: {},
};
