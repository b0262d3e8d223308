import { wordsOf } from "../../messages/words.ts";
import { ADDRESSES, type Address } from "../../site/addresses.ts";
import { prose, type Section, type Way } from "../kit/block.ts";
import { link, type Inline, type Reader } from "../kit/inline.ts";

const to =
  (address: Address) =>
  (text: string): Inline =>
    link(text, address);

/** Where each kind of reader begins. */
export function waysIn(reader: Reader): readonly Way[] {
  const { ways } = wordsOf(reader).home;
  return [
    {
      anchor: "to-report",
      heading: ways.contents.report,
      links: [
        ways.officers(to(ADDRESSES.officers.list)),
        ways.batches(to(ADDRESSES.batches.list)),
        ways.sources(to(ADDRESSES.sources.list)),
      ],
    },
    {
      anchor: "to-vote",
      heading: ways.contents.vote,
      links: [
        ways.races(to(ADDRESSES.races.list)),
        ways.counties(to(ADDRESSES.counties.list)),
        ways.pledges(to(ADDRESSES.pledges.list)),
      ],
    },
    {
      anchor: "to-research",
      heading: ways.contents.research,
      links: [
        ways.data(to(ADDRESSES.data)),
        ways.explore(to(ADDRESSES.explore)),
        ways.methodology(to(ADDRESSES.methodology)),
      ],
    },
  ];
}

/** The three ways in, and where a mistake is reported. */
export function waysInSection(reader: Reader): Section {
  const { ways } = wordsOf(reader).home;
  return {
    anchor: "ways-in",
    heading: ways.heading,
    blocks: [
      { kind: "ways", ways: waysIn(reader) },
      prose(ways.mistake(to(ADDRESSES.corrections), to(ADDRESSES.openQuestions))),
    ],
  };
}
