/** What every line of time says, whoever’s it is. */
export const TIMELINE = {
  description: (opening: string, lanes: string) => `${opening} ${lanes}`,
  lane: (name: string, entries: string) => `${name}: ${entries}.`,
  marks: (count: number, first: string, last: string) => `${count} marks, ${first} to ${last}`,
  mark: (label: string, date: string) => `${label} (${date})`,
  bar: (label: string, from: string, to: string) => `${label} (${from}, ${to})`,
  startUnknown: "start not recorded",
  from: (date: string) => `from ${date}`,
  endUnknown: "no end recorded",
  to: (date: string) => `to ${date}`,
  key: { day: "day known", span: "only the month or year known" },
  numbersNote: "The numbers are those of the table.",
  openNote: "A bar is open at an end that is not recorded.",
  oneUndated: (number: string) => `Not drawn, because it has no date: ${number}.`,
  severalUndated: (numbers: string) => `Not drawn, because they have no date: ${numbers}.`,
  columns: { date: "Date", number: "No.", lane: "Line", text: "What happened" },
  source: "Sources: cited with every entry on the page.",
};
