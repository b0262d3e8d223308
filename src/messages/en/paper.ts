/** What only the printed form of a page says. */
export const PAPER = {
  codeLabel: (address: string) => `QR code that leads to ${address}`,
  heading: (heading: string) => `“${heading}”`,
  leftOut: (headings: string) => `Left out on paper: ${headings}.`,
  inPart: (headings: string) => `Printed in part: ${headings}.`,
  fullPage: (address: string) => `The full page is at ${address}`,
};
