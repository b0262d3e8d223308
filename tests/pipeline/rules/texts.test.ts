import { describe, expect, test } from "vitest";
import { issuesAfter, put } from "../issues-of.ts";

const inNote = (text: string) =>
  issuesAfter(put("terms", "2021-01-01,,,", `2021-01-01,,"${text.replaceAll('"', '""')}",`)).map(
    (issue) => issue.split(" ")[0],
  );

describe("privacy", () => {
  test.each([
    "Indictment No. 1234/2018",
    "indictment number 02345-2017",
    "Docket # 2019KN012345",
    "docket no: CR-000123-19",
    "see 2017NY054321",
    "filed as CR-012345-21NY",
    "Case No. 19-cr-204",
    "arrest number K18654321",
    "write to jane.doe@example.com",
    "call (718) 555-0123",
    "call 718-555-0123.",
    "+1 718 555 0123",
    "SSN 078-05-1120",
    "born 3 May 1990",
    "born on May 3, 1990",
    "DOB: 5/3/1990",
    "https://x.example/Docket%20No.%2012345.pdf",
  ])("%s", (text) => {
    expect(inNote(text)).toEqual(["rule/privacy"]);
  });

  test.each([
    "Indicted on 16 counts; a second indictment of 2019 followed.",
    "The docket numbers are left out on purpose.",
    "Of 378 cases, 331 were misdemeanors; case numbers were not given.",
    "Term 2017-2021; 18 U.S.C. 241 and 242; part 150 of the rules of 2019.",
    "Counts of 1999-2001, 10 to 18, 1,100 of 1,800.",
    "Dismissed 2021-04-07; announced the day before at 10.30.",
    "The idea was born in May.",
    "Brooklyn-born officers; about 100 of 500 504 509 convictions.",
    "A share of 50% of 12345; https://x.example/The%20docket%20numbers.pdf",
    "House Bill 874 of 2019; Law360; ABC7; WNYC 93.9.",
  ])("leaves ordinary prose alone: %s", (text) => {
    expect(inNote(text)).toEqual([]);
  });
});

describe("plain text", () => {
  test.each([
    "<i>no</i>",
    "a<br>b",
    "<script src=x>",
    "a&nbsp;b",
    "a&#8217;b",
    "a\u200Bb",
    "a\u202Eb",
    "soft\u00ADhyphen",
    '=HYPERLINK("http://x.example")',
    "=1+1",
    "+1+1",
    "@SUM(1)",
    "#REF!",
    "the figure #N/A of 2019",
    "#####",
    "3.6001E+04",
  ])("not %j", (text) => {
    expect(inNote(text)).toEqual(["rule/plain-text"]);
  });

  test.each([
    "5 < 6 and 7 > 6",
    "+ 2 more (so far)",
    "@Prosecutor we did it!",
    "#1 of 3",
    "5E and 3",
    "Smith & Jones; A&P",
    "“Quoted” — with dashes…",
    "naïve 😀",
  ])("but %j", (text) => {
    expect(inNote(text)).toEqual([]);
  });
});

describe("the length of quotations", () => {
  const quote = (words: number) =>
    issuesAfter(
      put("responses", '"Yes, every case."', Array.from({ length: words }, () => "word").join(" ")),
    );

  test("is 40 words at most", () => {
    expect(quote(40)).toEqual([]);
    expect(quote(41)).toEqual(["rule/quote-length tables/responses.csv:3:118"]);
  });

  test("does not count marks that stand alone", () => {
    expect(issuesAfter(put("responses", '"Yes, every case."', `${"word – ".repeat(40)}…`))).toEqual([]);
  });
});
