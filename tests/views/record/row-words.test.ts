import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/views/kit/inline.ts";
import { rowWords, SOURCED_TABLES } from "../../../src/views/record/row-words.ts";
import type { Records, Row } from "../../../src/model/records.ts";
import { LANGUAGES } from "../../../src/model/language.ts";
import { TABLE_LIST } from "../../../src/model/tables.ts";
import { recordsWith } from "../records-with.ts";
import { shippedRecords as records } from "../shipped-records.ts";

type Sourced = (typeof SOURCED_TABLES)[number];

function wordsOf(table: Sourced, id: string, of: Records = records): string {
  return plainText(rowWords(of, table, of.get(table, id)).words);
}

it("has words for every table whose rows rest on sources", () => {
  const sourced = TABLE_LIST.filter(({ columns }) => "source_ids" in columns).map(({ name }) => name);
  expect([...SOURCED_TABLES].sort()).toEqual(sourced.sort());
});

describe.each(SOURCED_TABLES.flatMap((table) => LANGUAGES.map((language) => [table, language] as const)))(
  "every row of %s (%s)",
  (table, language) => {
    const reader = records.in(language);
    const rows = records.all(table) as readonly Row<typeof table>[];
    const told = rows.map((row) => {
      const { words, ...rest } = rowWords(reader, table, row);
      const links = words.flatMap((part) => (typeof part === "object" && "href" in part ? [part.href] : []));
      return { ...rest, words: plainText(words), addresses: [rest.subject.address, ...links] };
    });

    it("says something, of something that has a page", () => {
      for (const { subject, words, addresses } of told) {
        expect(words).toMatch(/^\S.*\S$/);
        expect(subject.name).toMatch(/\S/);
        for (const address of addresses) expect(address).toMatch(/^\/.*\/(#r-[a-z0-9-]+)?$/);
      }
    });

    it("shows no code, no blank and no missing value", () => {
      for (const { words } of told) {
        expect(words).not.toMatch(
          /\b(null|undefined|NaN)\b|\(\)|: *$|\b(?:motion-filed|granted-in-part|own-alternative|pleaded-guilty|more-than|at-least)\b/,
        );
      }
    });
  },
);

describe("in Spanish", () => {
  const spanish = records.in("es");
  const told = <N extends Sourced>(table: N, row: Row<N>) => rowWords(spanish, table, row).words;

  it("a row says another thing than in English, but for words of the tables, which are marked", () => {
    for (const table of SOURCED_TABLES)
      for (const row of records.all(table) as readonly Row<typeof table>[]) {
        const words = told(table, row);
        expect(plainText(words)).not.toBe(plainText(rowWords(records, table, row).words));
      }
    const event = records.all("officer_events").find(({ offense }) => offense !== null)!;
    expect(told("officer_events", event)).toContainEqual({
      kind: "original",
      text: event.offense,
      language: "en",
    });
  });

  it("no charge against Joseph Franco is told without how the case stands, and nothing calls it a conviction", () => {
    for (const event of records.where("officer_events", "officer_id", "joseph-franco")) {
      const words = plainText(told("officer_events", event));
      if (event.case_id !== null) expect(words).toMatch(/; cómo está este caso: cargos desestimados$/);
      expect(words).not.toMatch(/conden|culpable|exoner/i);
    }
  });

  it("a figure keeps its qualifier, its unit and what the site does with it", () => {
    const figure = records.all("figures").find(({ officer_id }) => officer_id === null)!;
    const number = { value: 250, qualifier: "more-than", measure: "cases", as_of: "2013-05" } as const;
    expect(plainText(told("figures", { ...figure, ...number, standing: "disputed" }))).toBe(
      "Cifra, dada en mayo de 2013: más de 250 casos (se usa otra cifra)",
    );
  });
});

describe("an officer's event", () => {
  it("is told with its date", () => {
    expect(wordsOf("officer_events", "matthew-lowry-2015-03-31-pleaded-guilty")).toMatch(
      /^Pleaded guilty: .*\(31 March 2015\)$/,
    );
  });

  it("says how the case stands wherever no conviction stands in it", () => {
    for (const event of records.where("officer_events", "officer_id", "joseph-franco")) {
      if (event.case_id === null) continue;
      expect(plainText(rowWords(records, "officer_events", event).words)).toMatch(
        /; how this case stands: charges dismissed$/,
      );
    }
    const verdict = records
      .where("officer_events", "officer_id", "sasha-cordoba")
      .find(({ event, case_id }) => event === "convicted-at-trial" && case_id !== null)!;
    expect(plainText(rowWords(records, "officer_events", verdict).words)).toContain(
      "how this case stands: verdict set aside",
    );
  });
});

describe("a figure", () => {
  const figure = records.all("figures").find(({ officer_id }) => officer_id === null)!;
  const told = (change: Partial<typeof figure>) =>
    wordsOf("figures", figure.figure_id, recordsWith({ figures: [{ ...figure, ...change }] }));

  it("keeps its qualifier, its unit and what the site does with it", () => {
    const number = { value: 250, qualifier: "more-than", measure: "cases", as_of: null } as const;
    expect(told({ ...number, standing: "used" })).toBe(
      "Figure: more than 250 cases (the figure this site uses)",
    );
    expect(told({ ...number, standing: "disputed", as_of: "2013-05" })).toBe(
      "Figure, given in May 2013: more than 250 cases (another figure is used)",
    );
    expect(told({ ...number, standing: "superseded" })).toContain("an earlier count");
  });

  it("of one officer is told of the officer", () => {
    const share = records.all("figures").find(({ officer_id }) => officer_id !== null)!;
    const { subject, words } = rowWords(records, "figures", share);
    expect(subject).toMatchObject({ type: "officer", id: share.officer_id });
    expect(plainText(words)).toMatch(/^Share in the batch “/);
  });
});

it("a term without an end does not claim that it goes on", () => {
  const [term] = records.all("terms");
  const open = recordsWith({ terms: [{ ...term!, started_on: null, ended_on: null }] });
  expect(wordsOf("terms", term!.term_id, open)).toMatch(/\(start not recorded, no end recorded\)$/);
});

it("an outcome says that its effect is a judgement", () => {
  for (const outcome of records.all("outcomes")) {
    expect(plainText(rowWords(records, "outcomes", outcome).words)).toMatch(
      / \(judged: (advances|completes|contradicts|neutral)\)$/,
    );
  }
});
