import type { Card } from "../../charts/card/card-words.ts";
import { sentenceOf } from "../../format/lists.ts";
import { wordsOf, type Words } from "../../messages/words.ts";
import type { Records } from "../../model/records.ts";
import type { Address } from "../../site/addresses.ts";
import { SITE_NAME } from "../../site/constants.ts";

/** The picture of a card, as a page leads to it. */
export interface CardPicture {
  readonly address: Address;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
}

/** The card of one page: what it says, and where its picture is. */
export interface PageCard extends CardPicture {
  readonly words: Card;
}

/** What a view says on the card of its page; the rest follows from the page. */
export type CardSaying = Partial<Pick<Card, "tag" | "lines" | "numbers">>;

/** What stands on a card beside what the view says. */
export interface CardHead {
  readonly address: Address;
  readonly kind: string;
  readonly title: string;
  /** How many sources the page cites. */
  readonly sources: number;
}

/** The finished card of a page. */
export function pageCard(records: Records, head: CardHead, saying: CardSaying): PageCard {
  const { address, kind, title, sources } = head;
  const catalogue = wordsOf(records);
  const asOf = catalogue.card.asOf(catalogue.date(records.edition.as_of));
  const words: Card = {
    tag: null,
    lines: [],
    numbers: [],
    ...saying,
    kind,
    title,
    site: SITE_NAME,
    foot:
      sources === 0 ? asOf : catalogue.card.foot(catalogue.count(sources, catalogue.kit.nouns.source), asOf),
  };
  return { address, words, alt: altOf(words, catalogue) };
}

/** The words of a card as sentences, in the order in which they are seen. */
function altOf({ kind, title, tag, numbers, lines, site, foot }: Card, { card: words }: Words): string {
  const counted = numbers.map(({ label, amount, note }) =>
    sentenceOf(note === "" ? words.number(label, amount) : words.numberWithNote(label, amount, note)),
  );
  return [
    sentenceOf(words.head(kind, title)),
    ...(tag === null ? [] : [sentenceOf(tag.text)]),
    ...counted,
    ...lines,
    words.end(site, sentenceOf(foot)),
  ].join(" ");
}
