import { describe, expect, it } from "vitest";
import { officerStatus } from "../../../scripts/pipeline/derive/officers/officer-status.ts";
import { SOME_OFFICER, eventRow } from "./event-rows.ts";

describe("the words about a case", () => {
  function statementOf(...parts: Parameters<typeof eventRow>[0][]): string {
    return officerStatus(SOME_OFFICER, parts.map(eventRow), new Map()).cases[0]!.statement;
  }

  it.each([
    [
      "A conviction by plea of May 2010 for perjury was reversed on appeal on 3 June 2012 and does not stand; the charges were dismissed in 2013.",
      [
        { event: "pleaded-guilty", date: "2010-05", offense: "perjury" },
        { event: "conviction-reversed", date: "2012-06-03" },
        { event: "charges-dismissed", date: "2013" },
      ],
    ],
    [
      "A plea of 2010 was followed by the dismissal of the charge of perjury in 2012. No conviction stands in this case.",
      [
        { event: "pleaded-guilty", date: "2010", offense: "perjury" },
        { event: "charges-dismissed", date: "2012", offense: "perjury" },
      ],
    ],
    [
      "A plea or verdict of 2010 was followed by an acquittal of perjury in 2012. No conviction stands in this case.",
      [
        { event: "convicted", date: "2010", offense: "perjury" },
        { event: "acquitted", date: "2012", offense: "perjury" },
      ],
    ],
    [
      "Pleaded in federal court on 3 May 2010 to a violation (not a crime): disorderly conduct; sentence: a fine; decision affirmed on appeal in 2011.",
      [
        {
          event: "pleaded-guilty",
          date: "2010-05-03",
          offense: "disorderly conduct",
          level: "violation",
          jurisdiction: "federal",
        },
        { event: "sentenced", date: "2010", sentence: "a fine" },
        { event: "conviction-affirmed", date: "2011" },
      ],
    ],
    [
      "Plea or verdict, before December 2011, on a violation (not a crime); the sources read do not give the offense and do not say whether by plea or at trial; no sentence was found in the sources read.",
      [{ event: "convicted", date_as_reported: "before December 2011", level: "violation" }],
    ],
    [
      "A conviction at trial of 2008 was reversed on appeal in 2010 and does not stand.",
      [
        { event: "convicted-at-trial", date: "2008" },
        { event: "conviction-reversed", date: "2010" },
        { event: "pleaded-guilty", date: "2012" },
      ],
    ],
    [
      "A conviction at trial of 2008 was reversed on appeal in 2010 and does not stand.",
      [
        { event: "convicted-at-trial", date: "2008" },
        { event: "conviction-reversed", date: "2010" },
        { event: "pleaded-guilty", date: "2010-12" },
      ],
    ],
    [
      "A verdict of 24 January 2018 was set aside by the trial judge in January 2018 and does not stand.",
      [
        { event: "convicted-at-trial", date: "2018-01-24" },
        { event: "verdict-set-aside", date: "2018-01" },
      ],
    ],
    [
      "A conviction at trial of May 2010 for perjury was reversed on appeal on 3 June 2012; a higher court granted review in June 2013, and its decision was not found.",
      [
        { event: "convicted-at-trial", date: "2010-05", offense: "perjury" },
        { event: "conviction-reversed", date: "2012-06-03" },
        { event: "review-granted", date: "2013-06" },
      ],
    ],
    [
      "A conviction at trial of May 2010 was reversed on appeal in 2012, reinstated in 2013 and reversed on appeal in 2014, and does not stand.",
      [
        { event: "convicted-at-trial", date: "2010-05" },
        { event: "conviction-reversed", date: "2012", event_id: "first" },
        { event: "conviction-reinstated", date: "2013" },
        { event: "review-granted", date: "2013-12-31" },
        { event: "conviction-reversed", date: "2014" },
      ],
    ],
    [
      "Convicted at trial in 2010 of perjury; sentence: 5 years in prison; conviction affirmed on appeal in 2012; a higher court granted review, and its decision was not found.",
      [
        { event: "convicted-at-trial", date: "2010", offense: "perjury" },
        { event: "sentenced", date: "2010", sentence: "5 years in prison" },
        { event: "conviction-affirmed", date: "2012" },
        { event: "review-granted" },
      ],
    ],
    [
      "Pleaded guilty in 2010 to perjury; sentence: 5 years in prison; an appellate court sent the case back on 26 June 2012 for a hearing on the sentence, and the result was not found.",
      [
        { event: "pleaded-guilty", date: "2010", offense: "perjury" },
        { event: "sentenced", date: "2010", sentence: "5 years in prison" },
        {
          event: "case-sent-back",
          date: "2012-06-26",
          sentence: "case sent back for a hearing on the sentence",
        },
      ],
    ],
    [
      "Pleaded guilty, under a plea agreement of May 2010, to perjury; sentence: 4 years in prison.",
      [
        {
          event: "pleaded-guilty",
          date_as_reported: "under a plea agreement of May 2010",
          offense: "perjury",
        },
        { event: "case-sent-back", date: "2012" },
        { event: "sentenced", date: "2013", sentence: "4 years in prison" },
      ],
    ],
    [
      "Held in contempt in federal court in May 2010 (false testimony); sentence: 3 months in jail; order affirmed on appeal in 2011.",
      [
        {
          event: "convicted",
          date: "2010-05",
          offense: "contempt of court (false testimony)",
          jurisdiction: "federal",
        },
        { event: "sentenced", date: "2010-05", sentence: "3 months in jail" },
        { event: "conviction-affirmed", date: "2011" },
      ],
    ],
    [
      "Convicted in May 2010 of contempt of court and perjury; the sources read do not say whether by plea or at trial; no sentence was found in the sources read.",
      [{ event: "convicted", date: "2010-05", offense: "contempt of court and perjury" }],
    ],
    [
      "Arrested on 1 May 2010, charged in June 2010 and indicted in 2011 for perjury; no outcome was found.",
      [
        { event: "arrested", date: "2010-05-01" },
        { event: "charged", date: "2010-06" },
        { event: "indicted", date: "2011", offense: "perjury" },
      ],
    ],
    [
      "Pleaded guilty in 2010 to perjury, a misdemeanor; sentence: 2 years in prison.",
      [
        { event: "pleaded-guilty", date: "2010", offense: "perjury", level: "misdemeanor" },
        { event: "sentence-reduced", date: "2011", sentence: "reduced to 3 years" },
        { event: "sentenced", date: "2010", sentence: "5 years in prison" },
        { event: "sentenced", date: "2012", sentence: "2 years in prison" },
      ],
    ],
    [
      "Convicted at trial in federal court in 2011 of drug counts (two) and theft (two); sentenced in 2012 to a term not found in the sources read.",
      [
        {
          event: "convicted-at-trial",
          date: "2011",
          jurisdiction: "federal",
          offense: "federal drug counts (two); theft (two)",
        },
        { event: "sentenced", date: "2012", jurisdiction: "federal" },
      ],
    ],
  ] as const)("%s", (statement, events) => {
    expect(statementOf(...events)).toBe(statement);
  });
});
