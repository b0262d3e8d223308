import { describe, expect, it } from "vitest";
import { shippedRecords as records } from "../views/shipped-records.ts";
import { medianOf } from "./median.ts";
import { countsOf, easeOf, gradeOf } from "./reading-grade.ts";
import { PAGE_KINDS, summariesOf, type Summary } from "./summary-lines.ts";
import { PLACEHOLDER, withoutTableWords } from "./table-words.ts";

/** What the pages say in their own words: half of the summaries of each kind at the grade of a plain text or below. */
const OWN_GRADE = 8;
/** No line of them asks for more than two years of college. */
const HIGHEST_GRADE = 14;
/** The summaries as they are read, with names, offenses and notes: half of them at the grade of a newspaper or below. */
const GRADE_AS_READ = 10;
/** On the scale INFLESZ "rather easy" begins at 65, and "normal", the general press, at 55. */
const RATHER_EASY = 65;
const NORMAL = 55;

const ownWords = withoutTableWords(records);
const gradeIn = (text: string) => gradeOf(countsOf(text, "en"));
const easeIn = (text: string) => easeOf(countsOf(text, "es"));
const figure = (value: number) => value.toFixed(1);
const inOwnWords = (summaries: readonly Summary[]) =>
  summaries.map(({ address, lines }) => ({ address, lines: lines.map(ownWords) }));
const english = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, summariesOf(records, kind)]));

describe.each(PAGE_KINDS)("in English the words of a %s, those of the tables left aside,", (kind) => {
  const own = inOwnWords(english[kind]!);

  it(`are of grade ${OWN_GRADE} at most on half of the pages`, () => {
    expect(own.length).toBeGreaterThan(4);
    const median = medianOf(own.map(({ lines }) => gradeIn(lines.join(" "))));
    expect(median, `the median grade is ${figure(median)}`).toBeLessThanOrEqual(OWN_GRADE);
  });

  it(`are in no line above grade ${HIGHEST_GRADE}`, () => {
    const hard = own.flatMap(({ address, lines }) =>
      lines
        .map((line) => ({ line, grade: gradeIn(line) }))
        .filter(({ grade }) => grade > HIGHEST_GRADE)
        .map(({ line, grade }) => `${address} grade ${figure(grade)}: ${line}`),
    );
    expect(hard).toEqual([]);
  });
});

it(`as they are read, names and notes among them, half of the summaries are of grade ${GRADE_AS_READ} at most`, () => {
  const grades = PAGE_KINDS.flatMap((kind) => english[kind]!.map(({ lines }) => gradeIn(lines.join(" "))));
  const median = medianOf(grades);
  expect(median, `the median grade is ${figure(median)}`).toBeLessThanOrEqual(GRADE_AS_READ);
});

/** The summaries of a kind of page in Spanish, by how easily they are read. */
function easeOfSummaries(kind: string) {
  return inOwnWords(summariesOf(records.in("es"), kind)).map(({ address, lines }) => {
    const text = lines.join(" ");
    return { address, text, ease: easeIn(text) };
  });
}

describe.each(PAGE_KINDS)("in Spanish the words of a %s, those of the tables left aside,", (kind) => {
  const summaries = easeOfSummaries(kind);

  it(`are rather easy (${RATHER_EASY}) on half of the pages`, () => {
    const median = medianOf(summaries.map(({ ease }) => ease));
    expect(median, `the median ease is ${figure(median)}`).toBeGreaterThanOrEqual(RATHER_EASY);
  });

  it(`are on no page harder than those of the general press (${NORMAL})`, () => {
    const hard = summaries.filter(({ ease }) => ease < NORMAL);
    expect(hard.map(({ address, ease, text }) => `${address} ease ${figure(ease)}: ${text}`)).toEqual([]);
  });
});

it(`how officers stand is said in Spanish in words that are rather easy (${RATHER_EASY}) of every officer`, () => {
  const hard = records.dataset.derived.officer_statuses
    .map(({ officer_id, summary_es }) => {
      const text = summary_es.map((part) => (typeof part === "string" ? part : PLACEHOLDER)).join("");
      return { officer_id, text, ease: easeIn(text) };
    })
    .filter(({ ease }) => ease < RATHER_EASY);
  expect(hard.map(({ officer_id, ease, text }) => `${officer_id} ease ${figure(ease)}: ${text}`)).toEqual([]);
});

describe("the measure", () => {
  it.each([
    ["The cat sat on the mat.", { sentences: 1, words: 6, syllables: 6 }, -1.45],
    [
      "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
      { sentences: 1, words: 13, syllables: 26 },
      13.08,
    ],
    [
      "He was fired on 7 April 2021; no well-known court ruled.",
      { sentences: 2, words: 11, syllables: 13 },
      0.5,
    ],
  ])("counts an English text: %s", (text, counts, grade) => {
    expect(countsOf(text, "en")).toEqual(counts);
    expect(gradeOf(counts)).toBeCloseTo(grade, 2);
  });

  it("counts a Spanish text", () => {
    const counts = countsOf("El tribunal anuló la condena. Nadie apeló.", "es");
    expect(counts).toEqual({ sentences: 2, words: 7, syllables: 16 });
    expect(easeOf(counts)).toBeCloseTo(206.835 - 62.3 * (16 / 7) - 7 / 2, 5);
  });

  it("finds a sentence that nobody reads with ease", () => {
    const bureaucratic =
      "Notwithstanding the prosecutorial determination regarding the aforementioned convictions, administrative reconsideration remained unavailable.";
    expect(gradeIn(bureaucratic)).toBeGreaterThan(HIGHEST_GRADE);
    const burocratica =
      "No obstante la determinación administrativa anteriormente mencionada, la reconsideración extraordinaria permaneció inaccesible indefinidamente.";
    expect(easeIn(burocratica)).toBeLessThan(NORMAL);
  });

  it("leaves aside what the tables say, and nothing else", () => {
    const name = records.all("people")[0]!.name;
    expect(ownWords(`${name} was asked and did not answer.`)).toBe("Ann was asked and did not answer.");
    expect(ownWords("Nobody was asked.")).toBe("Nobody was asked.");
  });
});
