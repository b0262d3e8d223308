/** What stands on every sheet of one printed page. */
export const SHEET = {
  asOf: (date: string) => `As of ${date}`,
  sources: "Sources",
  rest: (count: string) => `${count} more on the full page`,
  codeLabel: (address: string) => `QR code that leads to ${address}`,
  note: "This sheet fits on one printed page. One source stands for each statement; the full page has all of them with their addresses.",
};
