import type { Tone } from "../kit/tone.ts";

/** A place of a map: what is shaded and how it is named. */
export interface MapPlace {
  /** Federal codes (FIPS) of the areas that make it up: two digits a state, five a county. */
  readonly areas: readonly string[];
  readonly label: string;
  /** Its number in words, or why there is none. */
  readonly words: string;
  /** `null` for what is only outlined, because another map has it in detail. */
  readonly tone: Tone | null;
  /** Whether it is what the map is about. */
  readonly marked?: boolean;
}

/** One map. */
export interface MapPanel {
  /** Empty where the title of the picture says enough. */
  readonly title: string;
  /** What fills the map: the whole country, or these areas by their codes. In the country a county is a mark. */
  readonly extent: "nation" | readonly string[];
  readonly places: readonly MapPlace[];
}
