import { batchChronology } from "./batch-chronology.ts";
import { batchStatus } from "./batch-status.ts";
import { caseChronology } from "./case-chronology.ts";
import { caseRule } from "./case.ts";
import { coverage } from "./coverage.ts";
import { datePairs } from "./date-pairs.ts";
import { doubledRow } from "./doubled-row.ts";
import { eventName } from "./event-name.ts";
import { futureDate } from "./future-date.ts";
import { guilt } from "./guilt.ts";
import { inOffice } from "./in-office.ts";
import { inclusion } from "./inclusion.ts";
import { keys } from "./keys.ts";
import { officeCounties } from "./office-counties.ts";
import { partOf } from "./part-of.ts";
import { parts } from "./parts.ts";
import { placeCodes } from "./place-codes.ts";
import { plainText } from "./plain-text.ts";
import { pledgeDay } from "./pledge-day.ts";
import { pledgeRace } from "./pledge-race.ts";
import { privacy } from "./privacy.ts";
import { quoteLength } from "./quote-length.ts";
import { races } from "./races.ts";
import type { Rule } from "./rule.ts";
import { shares } from "./shares.ts";
import { sourced } from "./sourced.ts";
import { strongSource } from "./strong-source.ts";
import { strongWord } from "./strong-word.ts";
import { usedFigure } from "./used-figure.ts";

/** Every editorial rule. A new rule is a file of its own and a line here. */
export const RULES: readonly Rule[] = [
  sourced,
  inclusion,
  strongSource,
  datePairs,
  caseChronology,
  batchChronology,
  futureDate,
  caseRule,
  eventName,
  usedFigure,
  doubledRow,
  parts,
  shares,
  partOf,
  batchStatus,
  quoteLength,
  privacy,
  guilt,
  strongWord,
  keys,
  officeCounties,
  pledgeRace,
  pledgeDay,
  inOffice,
  races,
  placeCodes,
  plainText,
  coverage,
];
