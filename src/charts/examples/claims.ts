import type { Claim, ClaimGroup } from "../claims.ts";
import type { ChartExample } from "./example.ts";

const claim = (words: string, value: number, rest: Partial<Claim> = {}): Claim => ({
  words,
  value,
  end: "exact",
  mark: "differs",
  tag: "disputed",
  notes: ["A newspaper, 3 March 2021"],
  ...rest,
});
const used = (words: string, value: number, rest: Partial<Claim> = {}): Claim =>
  claim(words, value, { mark: "used", tag: "used", ...rest });
const earlier = (words: string, value: number, rest: Partial<Claim> = {}): Claim =>
  claim(words, value, { mark: "earlier", tag: "earlier count", ...rest });

const claims = (name: string, ...groups: readonly ClaimGroup[]): ChartExample => ({
  name,
  chart: { form: "claims", groups },
});

export const CLAIMS: readonly ChartExample[] = [
  claims("no rows", { label: "", claims: [] }),
  claims("one row", { label: "", claims: [used("about 100", 100, { end: "about", notes: [] })] }),
  claims("near each other", {
    label: "",
    claims: [
      used("316", 316, { notes: ["An office and two newspapers, 6 June 2023"] }),
      claim("308", 308, { notes: ["A newspaper, 6 June 2023", "Another report counts so"] }),
      earlier("306", 306, { notes: ["On the first day, 2023-06"] }),
    ],
  }),
  claims(
    "two groups with open ends",
    {
      label: "People",
      claims: [
        used("171", 171),
        claim("more than 50", 50, { end: "or-more" }),
        claim("nearly 200", 200, { end: "or-fewer" }),
      ],
    },
    { label: "Officers", claims: [used("1", 1), claim("2", 2)] },
  ),
  claims("long names and thousands", {
    label: "",
    claims: [
      used("more than 21,587", 21587, {
        end: "or-more",
        notes: [
          "A court, three newspapers, an office of the state, a registry kept by several universities, and a station, 2017",
          "A note that is longer than the column in which it stands",
        ],
      }),
      claim("1", 1, { notes: [] }),
    ],
  }),
];
