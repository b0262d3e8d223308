import type { Row } from "../../../src/model/records.ts";
import { inventedText } from "./invented-words.ts";
import { idOf, INVENTED_DAY, type Invention } from "./invention.ts";

const TOPICS = ["batches", "court-rulings", "officers", "outcomes", "pledges"] as const;

/** The topics of which the tables have rows of their own. */
const COUNTED: readonly (typeof TOPICS)[number][] = ["batches", "officers"];

const RESULTS = [
  ["partly", 42],
  ["not-looked", 36],
  ["found", 29],
  ["nothing-found", 8],
] as const;

/** What was looked for in every invented county. */
export function* coverage(invention: Invention): Generator<Row<"coverage">> {
  for (let index = 0; index < invention.sizes.counties; index += 1) {
    const dice = invention.dice("coverage", index);
    for (const topic of TOPICS) {
      const drawn = dice.weighted(RESULTS);
      // Nothing is denied that the tables have.
      const isThere = COUNTED.includes(topic) && invention.inCounty("batches", index).length > 0;
      const result = isThere && drawn !== "found" ? "partly" : drawn;
      yield {
        county_id: idOf("county", index),
        topic,
        result,
        looked_on: result === "not-looked" ? null : INVENTED_DAY,
        note: dice.happens(0.3) ? inventedText(dice, 1) : null,
      };
    }
  }
}

/** Open questions about invented batches and officers. */
export function* openQuestions(invention: Invention): Generator<Row<"open_questions">> {
  const { sizes } = invention;
  for (let index = 0; index < sizes.open_questions; index += 1) {
    const dice = invention.dice("open_questions", index);
    const [subject_type, sort] = dice.weighted([
      [["batch", "batches"] as const, 2],
      [["officer", "officers"] as const, 1],
    ]);
    yield {
      question_id: idOf("question", index),
      subject_type,
      subject_id: idOf(subject_type, Math.floor((index * sizes[sort]) / sizes.open_questions)),
      question: `${inventedText(dice, 1)} How many were there in account ${index + 1}?`,
      why_it_matters: inventedText(dice, 1),
      raised_on: INVENTED_DAY,
    };
  }
}

/** The first edition of an invented record. */
export function* changes(): Generator<Row<"changes">> {
  yield {
    change_id: `${INVENTED_DAY}-first-edition`,
    changed_on: INVENTED_DAY,
    kind: "edition",
    subject_type: "site",
    subject_id: null,
    summary: "Invented for measuring: nothing in this record is true of anyone.",
    cells: [],
  };
}
