import { describe, expect, it } from "vitest";
import { card } from "../../../src/charts/card/card.ts";
import { textWidth } from "../../../src/charts/kit/text-width.ts";
import { LANGUAGES } from "../../../src/model/language.ts";
import { ADDRESSES } from "../../../src/site/addresses.ts";
import { cardOf, cardPaths } from "../../../src/views/card/every-card.ts";
import type { Page } from "../../../src/views/kit/page.ts";
import type { PageCard } from "../../../src/views/card/page-card.ts";
import { batchPage } from "../../../src/views/batch-page.ts";
import { countyPage } from "../../../src/views/county-page.ts";
import { officerPage } from "../../../src/views/officer-page.ts";
import { cardLines, cardText } from "../../charts/card/card-lines.ts";
import { accusation, sentencesOf } from "../../site/forbidden-words.ts";
import { pageText, sectionOf } from "../page-text.ts";
import { firstRelease } from "../first-release.ts";
import { shippedRecords } from "../shipped-records.ts";

const cards = cardPaths(shippedRecords).map(({ props }) => cardOf(shippedRecords, props));
const rows = cards.map((found) => [found.address, found] as const);
const DRESS = { style: "", mark: { box: 32, path: "M5 6l11 20", stroke: 3 } };
const wordsOf = ({ words }: PageCard) =>
  [words.title, words.tag?.text, ...words.lines, ...words.numbers.map(({ amount }) => amount)].join("\n");

/** The card of a page that has one of its own. */
function own({ card: found }: Page): PageCard {
  if (!("words" in found)) throw new Error("the page has no card of its own");
  return found;
}

const officers = shippedRecords.all("officers");

describe("the cards", () => {
  it("are one for each officer, batch, county, race and pledge, and one for all other pages, in every language", () => {
    const tables = ["officers", "batches", "counties", "races", "pledges"] as const;
    const pages = tables.reduce((sum, table) => sum + shippedRecords.all(table).length, 1);
    const expected = pages * LANGUAGES.length;
    expect(cards).toHaveLength(expected);
    expect(new Set(cards.map(({ address }) => address)).size).toBe(expected);
  });

  it.each(rows)("%s has room for all that it says", (_, found) => {
    const svg = card(found.words, DRESS);
    const text = cardText(svg);
    expect(text).not.toContain("…");
    for (const words of [found.words.title, ...found.words.lines]) expect(text).toContain(words);
    for (const line of cardLines(svg)) expect(line.size).toBeGreaterThanOrEqual(22);
  });

  it("use letters that the fonts have", () => {
    const letters = new Set(cards.flatMap((found) => Array.from(found.alt)));
    const WIDEST = 1000;
    expect([...letters].filter((letter) => textWidth(letter, WIDEST) === WIDEST)).toEqual([]);
  });

  it.each(rows)("%s says in words what the picture shows", (address, { alt, words }) => {
    for (const said of [words.title, ...words.lines]) expect(alt).toContain(said);
    if (LANGUAGES.some((language) => address === ADDRESSES.defaultCard(language))) return;
    expect(alt).toContain(words.foot);
    for (const { label, amount } of words.numbers) expect(alt).toContain(`${label}: ${amount}`);
    expect(alt).toContain(words.tag?.text ?? "");
  });
});

describe("the card of an officer", () => {
  it.each(officers.map(({ officer_id: id }) => id))("of %s has the status of the page, whole", (id) => {
    const page = officerPage(shippedRecords, id);
    const { words } = own(page);
    expect(words.tag).toEqual({ text: page.tags[0]?.text, shape: page.tags[0]?.shape });
    expect(words.lines[0]).toBe(shippedRecords.officerStatus(id).summary);
    expect(words.foot).toMatch(new RegExp(`^${page.sources.length} sources? · state of `));
  });

  it.each(officers.filter(({ officer_id: id }) => !shippedRecords.officerStatus(id).convicted))(
    "of $family_name, of whom no conviction stands, calls nobody convicted",
    ({ officer_id: id }) => {
      const { words, alt } = own(officerPage(shippedRecords, id));
      for (const sentence of sentencesOf(`${words.tag?.text ?? ""}. ${words.lines.join(" ")} ${alt}`))
        expect(accusation(sentence)).toBeNull();
      expect(words.tag?.shape).not.toBe("solid");
    },
  );

  it("of Joseph Franco says that the case was dismissed", () => {
    const { words } = own(officerPage(shippedRecords, "joseph-franco"));
    expect(words.lines.join(" ")).toMatch(/dismissed on 31 January 2023, with no conviction/);
  });
});

describe("the numbers of a card", () => {
  it.each(shippedRecords.all("batches"))("of $batch_id stand on the page as they are", ({ batch_id: id }) => {
    const page = batchPage(shippedRecords, id);
    const text = pageText(page).toLowerCase();
    for (const { amount } of own(page).words.numbers)
      expect(text).toContain(amount.toLowerCase().split(" (")[0]);
    expect(own(page).words.tag?.text).toBe(page.tags[0]?.text);
  });

  it("of a county with batches are those of its page, with their qualifiers", () => {
    const page = countyPage(shippedRecords, "new-york-ny");
    const onPage = sectionOf(page, "totals").blocks.flatMap((block) =>
      block.kind === "numbers" ? block.numbers.map(({ amount }) => amount.toLowerCase()) : [],
    );
    const onCard = own(page).words.numbers.map(({ amount }) => amount.toLowerCase());
    expect(onCard).toHaveLength(3);
    onCard.forEach((amount, index) => {
      expect(onPage[index]).toContain(amount);
    });
    expect(onCard[1]).toMatch(/^more than [\d,]+$/);
  });

  it("of a county where nobody looked are not there: it is said", () => {
    const { words } = own(countyPage(firstRelease, "albany-ny"));
    expect(words.numbers).toEqual([]);
    expect(words.lines.join(" ")).toMatch(/Nobody looked/);
  });

  it("never turn what was only announced into something done", () => {
    const announced = shippedRecords.all("batches").filter(({ status }) => status === "announced");
    expect(announced.length).toBeGreaterThan(0);
    for (const { batch_id } of announced)
      expect(wordsOf(own(batchPage(shippedRecords, batch_id)))).toMatch(/announced only/);
  });
});
