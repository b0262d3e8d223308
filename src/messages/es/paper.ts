import type { PAPER as ENGLISH } from "../en/paper.ts";

/** What only the printed form of a page says. */
export const PAPER: typeof ENGLISH = {
  codeLabel: (address) => `Código QR que lleva a ${address}`,
  heading: (heading) => `«${heading}»`,
  leftOut: (headings) => `No se imprime: ${headings}.`,
  inPart: (headings) => `Se imprime en parte: ${headings}.`,
  fullPage: (address) => `La página completa está en ${address}`,
};
