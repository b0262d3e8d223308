/** How the numbers must be read, rule by rule, for whoever adds them up outside the site; names of columns in backquotes. */
export const NUMBER_RULES: readonly string[] = [
  'Every number has a unit and a qualifier. "about 100", "more than 250" and "at least 67" are not 100, 250 and 67. Whoever drops the qualifier changes the statement.',
  "Convictions requested (others than the prosecutor asked for it), moved (put before a court, by the prosecutor or the defense, or publicly announced by a prosecutor) and vacated (a court ruled) are three counts and are never added to each other.",
  "People, cases and convictions are different units and are never added to each other.",
  "In `figures`, only rows with standing `used` may be added, never those that are `disputed`, `superseded` or of `other-scope`, and never an officer's share (`officer_id` is filled) to the number of a whole batch. A batch with `part_of` is counted inside another.",
  "A conviction that rests on several officers stands in the share of each of them and is counted once for a county.",
  "`derived_totals` holds the sums made by these rules.",
  "A vacated conviction is one that a court set aside. Vacated is not exonerated: it is not a finding of innocence.",
  "How an officer stands is in `derived_officer_statuses` and `derived_officer_cases`. An event alone, such as an indictment, does not say how the case ended.",
];
