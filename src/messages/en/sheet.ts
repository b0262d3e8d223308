/** What stands on every sheet of one printed page. */
export const SHEET = {
  asOf: (date: string) => `As of ${date}`,
  sources: "Sources",
  codeLabel: (address: string) => `QR code that leads to ${address}`,
  note: "This sheet fits on one printed page. The full page has every number with its source, and the address of each source.",
};
