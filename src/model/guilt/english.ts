import { words, type GuiltPatterns } from "./patterns.ts";

const CRIME = "perjury|crimes?|felony|felonies|misdemeanors?|bribery|fraud|official misconduct";
const PLEA = "plea (?:deals?|bargains?|agreements?)";
const OFFICERS = "officers|detectives|sergeants|deputies|agents|policemen|cops";
const OTHER = "(?:another|(?:an?|any|one|the) (?:other|second|third|different|fellow))";
const OFFICER = `${OTHER} (?:\\p{L}+ )?(?:officer|detective|sergeant|deputy|agent|person|man|woman)`;
const PEOPLE = "people|persons|men|women|defendants|those|others";
const FOUND =
  "(?: (?:who|that))?(?: (?:is|was|were|are|has|had|have)(?: been)?)?(?: \\p{L}+)? (?:convicted|(?:pleaded|found) guilty)";
const SINCE = "(?: (?:also|later|since|then))?";
const TITLE = "(?:(?:the|that|former|ex|then|retired|officer|detective|det\\.|sergeant|sgt\\.)[ -])*";
const NO_LONGER = "(?![^.;]{0,60}(?:reversed|set aside|vacated|overturned|undone|thrown out|not stand))";

/** English. */
export const ENGLISH: GuiltPatterns = {
  guilt: [
    words(
      "convicted|convicts?|convicting|guilty|guilt|culpab(?:le|ility)|perjurers?|perjured|felons?|ex-cons?",
    ),
    words("an? (?:\\p{L}+ )?criminal(?=[.,;:!?)]| who|$)"),
    words(`committed (?:(?:an?|federal|many|other|serious|several|such|the|these|\\d+) )*(?:${CRIME})`),
    words(`admitted (?:to )?(?:(?:all|committing|having committed|her|his|the|these) )*(?:charges|${CRIME})`),
    words(`${PLEA}|(?:accepted|copped|entered|takes?|taken|taking|took) a plea`),
    words("no[- ]contest|nolo contendere|alford plea|(?:pleaded|pleads) to|pled"),
    words("(?:carries|had|has|with) an? (?:\\p{L}+ ){0,3}(?:criminal record|conviction)(?! tied)"),
    words("verdict against|sentenced (?:him|her)|(?:his|her) (?:prison|jail) (?:term|sentence)"),
  ],
  guiltOf: (names) => {
    const whom = `(?:${names}|he|she|the (?:former )?(?:officer|detective|sergeant|deputy))`;
    return [
      words(`convictions? of ${TITLE}(?:\\p{L}+ )?(?:${names})(?!['’]s)${NO_LONGER}`),
      words(`(?:${whom}['’]s?|his|her) (?:\\p{L}+ ){0,3}convictions?(?! (?:tied|linked))${NO_LONGER}`),
      words(
        `${whom},?(?: who)?(?: (?:got|had been|has been|is|was))?${SINCE} (?:sentenced|imprisoned|jailed|incarcerated) (?:to|in|for|on)`,
      ),
      words(
        `${whom},?(?: who)?(?: (?:got|had been|has been|is|was))?${SINCE} (?:sent|went) to (?:prison|jail)`,
      ),
      words(
        `${whom},?(?: who)?${SINCE} (?:confessed|(?:got|received|is on|was on) probation|(?:is|sat|was) in (?:prison|jail))`,
      ),
      words(
        `${whom},?(?: who)?${SINCE} (?:serves|served|is serving) (?:[\\p{L}\\d]+ ){0,4}(?:prison|jail|time|probation|sentence)`,
      ),
    ];
  },
  denials: [
    words(
      "(?:no|none|not) (?:one|among|any|part)?(?: ?of)? ?(?:the |these |those )?(?:[\\p{L}\\d]+ ){0,3}(?:convicted (?:" +
        OFFICERS +
        ")|(?:" +
        OFFICERS +
        `)${FOUND})`,
    ),
    words(
      "(?:never|not|neither|nor|nobody|without)(?: (?:an?|any|be|been|being|criminally|ever|had|has|have|her|his|is|later|was|were|yet))*" +
        "(?: (?:accused|arrested|charged|indicted|tried),? n?or)? convict(?:ed|ion)(?:,? n?or acquitted)?",
    ),
    words("felons? in possession"),
    words("(?:no|not a|without a|nor a|rather than a) (?:criminal )?conviction"),
    words("not (?:be |been |found |yet )*guilty|(?:never|not) (?:been found|found|plead(?:ed)?|pled) guilty"),
    words("(?:not|never|declined to|failed to|refused to) convict|no (?:guilty )?verdict against"),
    words(
      `(?:accused of|alleged to|charged with|suspected of|said to) (?:have|having) committed (?:an? )?(?:${CRIME})|(?:never|not) committed (?:an? )?(?:${CRIME})`,
    ),
    words(`(?:declined|no|refused|rejected) (?:an? |the )?${PLEA}`),
  ],
  otherOfficers: [words(`(?:${OFFICERS}|${OFFICER})${FOUND}`), words(`convicted (?:${OFFICERS})`)],
  otherPeople: [
    words(`(?:${PEOPLE})${FOUND}`),
    words(`convicted (?:${PEOPLE})|the (?:wrongly|wrongfully|falsely) convicted`),
  ],
  joining:
    "(?:also|among|an?|and|as|both|in|is|like|of|one|other|several|the|together|two|three|was|were|well|with|along|\\d+)",
};
