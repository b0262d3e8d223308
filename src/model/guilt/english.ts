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
/** Words between somebody’s name and “conviction” after which it is not theirs: “his office would vacate convictions”. */
const OF_OTHERS =
  "arrests?|bureau|cases|could|deals?|evidence|in|into|lies|may|might|must|of|office|or|prosecutors?|should|squad|team|testimony|that|the|to|unit|victims?|will|with|words?|work|would";
const WHICH = `(?:(?!(?:${OF_OTHERS}) )[\\p{L}\\d-]+ ){0,3}`;
/** Not what is tied to somebody, and not the name of a prosecutor’s unit. */
const NOT_THEIRS =
  "(?! (?:linked|tied)| (?:(?:and|integrity|justice|review) )*(?:bureau|division|program|section|team|unit)s?(?!\\p{L}))";
/** Not what was undone since: that it was denied, or only asked for, or is said of others’ cases, does not undo it. */
const NO_LONGER =
  "(?!(?:(?!(?:cases|convictions|defendants|judgments|men|others|people|women)(?!\\p{L}))[^.;]){0,60}" +
  "(?:(?<!(?:(?<!\\p{L})(?:not|never|nor|without)|n['’]t)(?: (?:be|been|being|ever|fully|since|yet))* |(?<!\\p{L})(?:be|have(?: it)?) )" +
  "(?:overturned|reversed|set aside|thrown out|undone|vacated)|not stand))";
/** Not what a court was yet to find: “her perjury trial”. */
const NOT_FOUND =
  "(?! (?:accusations?|acquittal|allegations?|arrest|case|charges?|counts?|dismissal|hearing|indictment|prosecution|trial)(?!\\p{L}))";
/** What somebody got from a judge, and got nobody else. */
const PRISON_TERM =
  "(?!(?:[\\p{L}\\d-]+ ){0,3}(?:her|him|men|no|people|them|women) )" +
  "(?:(?:[\\p{L}\\d-]+ ){1,4}(?:years?|months?|weeks?|days?) (?:in|of) (?:\\p{L}+ )?(?:prison|jail)|(?:[\\p{L}\\d-]+ ){0,4}(?:prison|jail) (?:terms?|sentences?|time))";
/** What somebody did to people of whom a sentence goes on to speak. */
const ARRESTED =
  "(?:(?: (?:whom?|that))? (?:he|she|they|the (?:officer|detective|sergeant|unit))(?: had)? (?:accused|arrested|charged))?";

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
    words(`(?:carries|had|has|with) an? (?:\\p{L}+ ){0,3}(?:criminal record|conviction${NOT_THEIRS})`),
    words("verdict against|sentenced (?:him|her)|(?:his|her) (?:prison|jail) (?:term|sentence)"),
  ],
  guiltOf: (names) => {
    const whom = `(?:${names}|he|she|the (?:former )?(?:officer|detective|sergeant|deputy))`;
    return [
      words(`convictions? of ${TITLE}(?:\\p{L}+ )?(?:${names})(?!['’]s)${NO_LONGER}`),
      words(`(?:${whom}['’]s?|his|her) ${WHICH}convictions?${NOT_THEIRS}${NO_LONGER}`),
      words(
        `${whom},?(?: who)?(?: (?:got|had been|has been|is|was))?${SINCE} (?:sentenced|imprisoned|jailed|incarcerated) (?:to|in|for|on)`,
      ),
      words(
        `${whom},?(?: who)?(?: (?:got|had been|has been|is|was))?${SINCE} (?:sent|went) to (?:prison|jail)`,
      ),
      words(
        `${whom},?(?: who)?${SINCE} (?:confessed|(?:got|received|is on|was on) probation|(?:is|sat|was) in (?:prison|jail))`,
      ),
      words(`${whom},?(?: who)?${SINCE} (?:got|received|was given) ${PRISON_TERM}`),
      words(`(?:${whom}['’]s?|his|her) (?:own )?(?:perjury|crimes?|felon(?:y|ies))${NOT_FOUND}`),
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
    words(
      "pled not guilty|(?:enter(?:ed|ing|s)? )?(?:an? |her |his )?(?:pleas? of not guilty|not[- ]guilty pleas?)",
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
    words(
      `(?:${PEOPLE})${ARRESTED}(?:${FOUND}|(?: (?:who|that))?(?: had)? (?:accepted|entered|taken|took) (?:a plea|(?:an? )?${PLEA}))`,
    ),
    words(`convicted (?:${PEOPLE})|the (?:wrongly|wrongfully|falsely) convicted`),
  ],
  joining:
    "(?:along|also|among|an?|and|as|at|both|dozens?|eight|few|five|four|group|half|in|is|least|like|many|more|nine|of|one|other|part|several|seven|six|some|ten|than|the|three|together|too|twelve|two|was|well|were|with|\\d+)",
  member: "among|(?:many|one|part|several|some|two) of",
  takingUpBefore:
    "(?:as|so) (?:are|did|do|does|had|has|is|was|were)|(?:among|one of|some of) them,?(?: (?:are|is|was|were))?|the same (?:goes for|is true of|was true of)",
  takingUpAfter:
    "(?: (?:are|did|had|has|is|was|were))*,? (?:also|as well|likewise|too)(?= *(?:[,.;:!?)]|$))|(?:(?! not )[^.;]){0,40} (?:among|both of|one of|part of|some of|two of) (?:them|these|those)",
};
