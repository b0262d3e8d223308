import type { Parts } from "../kit/parts.ts";

/** What the figures of counties say, and those of convictions moved and vacated over time anywhere. */
export const COUNTY_FIGURES = {
  pipeline: {
    own: { title: "How far each batch got", among: "the batches of this county alone" },
    shared: { title: "How far each shared batch got", among: "the batches shared with other counties" },
    sharedPlace: (county: string) => `${county} and the counties with which it shares batches`,
    finding: (among: string, ends: string) => `Of ${among}, ${ends}.`,
    ends: {
      requested: (count: number) => `${count} ${wasOrWere(count)} requested and no more`,
      announced: (count: number) => `${count} ${wasOrWere(count)} announced only`,
      "motion-filed": (count: number) =>
        `${count} ${wasOrWere(count)} put before a court with no granting ruling found`,
      "granted-in-part": (count: number) => `${count} ${wasOrWere(count)} granted in part`,
      granted: (count: number) => `${count} ${wasOrWere(count)} granted`,
      reported: (count: number) => `${count} ${wasOrWere(count)} reported as undone with no ruling found`,
      denied: (count: number) => `${count} ${wasOrWere(count)} refused`,
      unknown: (count: number) => `${count} ${wasOrWere(count)} of unknown end`,
    },
    /** A batch for those who do not see the picture: in English by its title, which is of the tables. */
    /** A batch by its title; where a picture cannot mark that as English, by its number in the picture and its date. */
    described: ({ title }: { title: string; number: string; when: string }, steps: string) =>
      `${title}: ${steps}`,
    description: (batches: string) =>
      `For each batch the convictions requested, moved and vacated, as bars on one scale. ${batches}.`,
    source: (place: string) => `${place}. Every number is cited in the table on this page.`,
  },
  rises: {
    heading: "Over time",
    title: "Convictions moved and vacated over time",
    citedInTable: "Sources: cited in the table, number by number.",
    citedOnBatches: "Sources: every number is cited on the page of its batch.",
    sums: (moved: string, vacated: string) => `${moved} and ${vacated}`,
    sum: {
      moved: (amount: string, one: boolean) => `${amount} ${one ? "was" : "were"} moved`,
      vacated: (amount: string, one: boolean) => `${amount} ${one ? "was" : "were"} vacated`,
    },
    sumUnknown: {
      moved: "the number moved is not known",
      vacated: "the number vacated is not known",
    },
    noRulingNumber: "no ruling with a number was found",
    noRuling: "no ruling was found that vacates any",
    inAll: (sums: string) => `In all: ${sums}.`,
    largest: <Piece>(
      { quantity, place, when, announced }: LargestRise,
      sources: Piece,
      sums: string,
    ): Parts<Piece> => [
      `The largest number of one batch is ${quantity}${place === null ? "" : ` in ${place}`}, ${announced ? "announced" : "moved"} ${when}`,
      sources,
      `; in all, ${sums}.`,
    ],
    notDrawn: {
      moved: (sum: string) => `A line of convictions moved is not drawn: ${sum}.`,
      vacated: (sum: string) => `A line of convictions vacated is not drawn: ${sum}.`,
    },
    course: {
      moved: (steps: string, sum: string) => `Steps of convictions moved: ${steps}; in all, ${sum}.`,
      vacated: (steps: string, sum: string) => `Steps of convictions vacated: ${steps}; in all, ${sum}.`,
    },
    largestOfCourse: {
      moved: (all: number, steps: string, sum: string) =>
        `The largest of ${all} steps of convictions moved: ${steps}; in all, ${sum}.`,
      vacated: (all: number, steps: string, sum: string) =>
        `The largest of ${all} steps of convictions vacated: ${steps}; in all, ${sum}.`,
    },
  },
};

/** The rise that the finding of a figure names. */
interface LargestRise {
  readonly quantity: string;
  /** Where it was; `null` where the figure is of that place alone. */
  readonly place: string | null;
  readonly when: string;
  /** Whether it was announced and no more. */
  readonly announced: boolean;
}

function wasOrWere(count: number): string {
  return count === 1 ? "was" : "were";
}
