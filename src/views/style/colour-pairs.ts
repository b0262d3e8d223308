/** Two colours that meet somewhere on the site, by the names of their tokens. */
export interface ColourPair {
  readonly front: string;
  readonly ground: string;
  /** The least contrast ratio. */
  readonly least: number;
  readonly use: string;
}

/** WCAG 2.2, 1.4.3: text. */
const TEXT = 4.5;

/** WCAG 2.2, 1.4.11: what must be seen to use a control or understand a picture. */
const GRAPHIC = 3;

/** Nothing rests on it: a hairline, or the ground of a shape that has an edge. */
const DECORATION = 1.15;

const pair = (front: string, ground: string, least: number, use: string): ColourPair => ({
  front,
  ground,
  least,
  use,
});

/** Every pair of colours that the site uses; a colour in none of them fails a test. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  pair("ink", "paper", TEXT, "Text"),
  pair("ink", "paper-raised", TEXT, "Text on raised paper"),
  pair("ink-soft", "paper", TEXT, "Notes, labels"),
  pair("ink-soft", "paper-raised", TEXT, "Notes on raised paper"),
  pair("accent", "paper", TEXT, "Links"),
  pair("accent", "paper-raised", TEXT, "Links on raised paper"),
  pair("accent-visited", "paper", TEXT, "Links that were followed"),
  pair("accent-visited", "paper-raised", TEXT, "Links that were followed, on raised paper"),
  pair("paper", "ink", TEXT, "Words on a solid shape"),
  pair("focus", "paper", GRAPHIC, "Outline of what has the focus"),
  pair("focus", "paper-raised", GRAPHIC, "Outline of what has the focus, on raised paper"),
  pair("rule-strong", "paper", GRAPHIC, "Edges of controls"),
  pair("rule", "paper", DECORATION, "Hairlines"),
  pair("chart-full", "paper", GRAPHIC, "Solid shapes of charts"),
  pair("paper", "chart-full", TEXT, "Words on solid shapes of charts"),
  pair("chart-full", "chart-part", GRAPHIC, "Solid and hatched shapes beside each other, in grey too"),
  pair("chart-part-line", "chart-part", GRAPHIC, "Hatching"),
  pair("chart-part", "paper", DECORATION, "Ground of hatched shapes"),
  pair("chart-edge", "paper", GRAPHIC, "Edges of shapes of charts"),
  pair("ink-soft", "paper", GRAPHIC, "Broken outlines of what is not known"),
  pair("chart-grid", "paper", DECORATION, "Grid lines of charts"),
];
