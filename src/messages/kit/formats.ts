import type { Language } from "../../model/language.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { Measure, Qualifier } from "../../model/vocabulary/batches.ts";
import { formFor, type Noun } from "./noun.ts";
import type { Parts } from "./parts.ts";

/** The words that numbers, dates and lists need in a language. */
export interface FormatWords {
  /** The language with a region, for separators: `en-US`. */
  readonly locale: string;
  /** What stands before a number for its qualifier, with the space. */
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  /** What a number counts. */
  readonly units: Readonly<Record<Measure, Noun>>;
  /** `31 January 2023`, from the day and the named month with its year. */
  readonly day: (day: number, month: string) => string;
  /** `January 2023`. */
  readonly month: (month: string, year: string) => string;
  /** `on 31 January 2023`. */
  readonly onDay: (date: string) => string;
  /** The day after another preposition: `31 January 2023`. */
  readonly theDay: (date: string) => string;
  /** `in January 2023`, `in 2023`. */
  readonly inMonthOrYear: (date: string) => string;
  readonly since: (date: string) => string;
  readonly untilStartUnknown: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly datesUnknown: string;
  readonly dateUnknown: string;
  readonly bytes: Noun;
  /** The numbers from none to twelve as they stand before a noun. */
  readonly numerals: readonly string[];
  /** Those of them that have another form before a feminine noun. */
  readonly feminineNumerals: Readonly<Record<string, string>>;
}

/** Numbers, dates and lists in the words of a language. */
export interface Formats {
  /** A whole number in a reader's form: `1,492`. */
  readonly number: (value: number) => string;
  /** How many of what: `38 batches`. */
  readonly count: (value: number, noun: Noun) => string;
  /** A number as a sentence writes it: `eight`, and from 13 on in figures. One alone is worded by the sentence. */
  readonly numeral: (value: number) => string;
  /** How many of what as a sentence writes it: `one candidate`, `eight candidates`. */
  readonly spelled: (value: number, noun: Noun) => string;
  /** The number with its qualifier: `more than 594`. */
  readonly amount: (quantity: Quantity) => string;
  /** The number with its qualifier and unit: `more than 594 convictions`. */
  readonly quantity: (quantity: Quantity) => string;
  /** The date: `31 January 2023`, `January 2018`, `2018`. */
  readonly date: (date: PartialDate) => string;
  /** The date after a preposition such as “since”, with the article where the language has one there. */
  readonly theDate: (date: PartialDate) => string;
  /** The date as it stands in a sentence: `on 31 January 2023`, `in 2018`. */
  readonly when: (date: PartialDate) => string;
  /** A span of two dates; an unknown end is said. */
  readonly span: (from: PartialDate | null, to: PartialDate | null) => string;
  /** The date of a row: its own words where the sources word it, else the date, else that it is not known. */
  readonly dateOrUnknown: (date: PartialDate | null, asReported?: string | null) => string;
  /** Joins words as in a sentence: `a, b, and c`. */
  readonly list: (items: readonly string[]) => string;
  /** Items that are more than words, such as links, joined as in a sentence; `text` gives the words of one. */
  readonly listed: <Item>(items: readonly Item[], text: (item: Item) => string) => Parts<Item>;
  /** The size of a file: `96 bytes`, `31 kB`, `1.4 MB`; thousands, not 1,024s. */
  readonly size: (bytes: number) => string;
}

/** The formats of a language from its words, with numbers, months, plurals and lists by `Intl`. */
export function formatsOf(language: Language, words: FormatWords): Formats {
  const whole = new Intl.NumberFormat(words.locale);
  const tenths = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const months = new Intl.DateTimeFormat(words.locale, { month: "long", timeZone: "UTC" });
  const lists = new Intl.ListFormat(words.locale, { type: "conjunction" });
  const form = formFor(language);

  const number = (value: number) => whole.format(value);
  const count = (value: number, noun: Noun) => `${number(value)} ${form(value, noun)}`;
  const numeral = (value: number) => words.numerals[value] ?? number(value);
  const agreeing = (word: string, { feminine = false }: Noun) =>
    feminine ? (words.feminineNumerals[word] ?? word) : word;
  const amount = ({ qualifier, value }: Quantity) => `${words.qualifiers[qualifier]}${number(value)}`;
  const date = (partial: PartialDate) => {
    const [year = partial, month, day] = partial.split("-");
    if (month === undefined) return year;
    const named = words.month(months.format(Date.UTC(Number(year), Number(month) - 1, 15)), year);
    return day === undefined ? named : words.day(Number(day), named);
  };
  const theDate = (partial: PartialDate) =>
    partial.length === 10 ? words.theDay(date(partial)) : date(partial);
  return {
    number,
    count,
    numeral,
    spelled: (value, noun) => `${agreeing(numeral(value), noun)} ${form(value, noun)}`,
    amount,
    quantity: (quantity) => `${amount(quantity)} ${form(quantity.value, words.units[quantity.unit])}`,
    date,
    theDate,
    when: (partial) => (partial.length === 10 ? words.onDay : words.inMonthOrYear)(date(partial)),
    span: (from, to) => {
      if (from === null) return to === null ? words.datesUnknown : words.untilStartUnknown(theDate(to));
      if (to === null) return words.since(theDate(from));
      return from === to ? date(from) : words.fromTo(theDate(from), theDate(to));
    },
    dateOrUnknown: (partial, asReported = null) =>
      partial === null ? (asReported ?? words.dateUnknown) : date(partial),
    list: (items) => lists.format(items),
    listed: (items, text) => {
      const waiting = [...items];
      const parts = lists.formatToParts(items.map(text));
      return parts.map(({ type, value }) => (type === "element" ? (waiting.shift() ?? value) : value));
    },
    size: (bytes) => {
      if (bytes < 1000) return count(bytes, words.bytes);
      if (bytes < 999_500) return `${number(Math.round(bytes / 1000))} kB`;
      return `${tenths.format(bytes / 1e6)} MB`;
    },
  };
}
