import { QUALIFIERS } from "../../model/vocabulary/batches.ts";
import { prose, type Fact, type Section } from "../kit/block.ts";
import { code } from "../kit/inline.ts";

/** How the numbers must be read. */
export function numbersSection(): Section {
  const qualifiers = Object.entries(QUALIFIERS).map(([qualifier, { label, meaning }]): Fact => ({
    term: label,
    details: [[code(qualifier), `: ${meaning}`]],
  }));
  return {
    anchor: "numbers",
    heading: "Before you add numbers up",
    blocks: [
      prose([
        "Every number has a unit and a qualifier, in columns of their own. Whoever drops the qualifier changes the statement: “about 100”, “more than 250” and “at least 67” are not 100, 250 and 67.",
      ]),
      { kind: "facts", facts: qualifiers },
      {
        kind: "list",
        items: [
          [
            "Requested, moved and vacated are three counts of convictions. They are never added to each other, and none stands for another.",
          ],
          ["People, cases and convictions are different units, never added to each other."],
          [
            "In ",
            code("figures"),
            ", add only rows whose ",
            code("standing"),
            " is ",
            code("used"),
            ". The others are disputed, or earlier running counts.",
          ],
          [
            "A row of ",
            code("figures"),
            " with an ",
            code("officer_id"),
            " is one officer’s share. It is a part of the batch’s number, not an addition to it; and a conviction that rests on several officers stands in the share of each.",
          ],
          ["A batch with ", code("part_of"), " is counted inside another batch already."],
          [
            "An empty cell means that the value is not known, or does not apply. It is never zero: where nobody looked, nothing is counted.",
          ],
          [
            "Vacated is not exonerated. A vacated conviction is one that a court set aside, which is not a finding of innocence.",
          ],
          [
            "An event of an officer’s case does not say how the case ended. ",
            code("derived_officer_cases"),
            " does.",
          ],
        ],
      },
    ],
  };
}
