import type { Line } from "./inline.ts";

/** One thing that can be chosen, by its id. */
export interface Choice {
  readonly value: string;
  readonly label: Line;
}

/** Boxes under one legend. */
export interface ChoiceGroup {
  readonly legend: string;
  readonly choices: readonly Choice[];
}

/**
 * What a reader can choose to see of a comparison, and in which order. A script makes it work; without one everything is
 * shown in the order of the page.
 */
export interface Choices {
  readonly heading: string;
  /** `null` where there are too few to choose from. */
  readonly candidates: ChoiceGroup | null;
  readonly demands: ChoiceGroup | null;
  readonly order: ChoiceGroup & {
    /** How the orders are made. */
    readonly note: Line;
    /** The candidates in the order of the page, and in the other. */
    readonly ids: Readonly<Record<"alphabetical" | "shuffled", readonly string[]>>;
  };
  /** What the script says at first about what is shown. */
  readonly initial: string;
  readonly reset: string;
}
