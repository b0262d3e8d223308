import type { CodeOf, Vocabulary } from "./vocabulary.ts";

/** What kind of document was put to candidates or office holders. */
export const PLEDGE_KINDS = {
  "coalition-letter": {
    label: "Coalition letter",
    meaning: "A letter of several organizations to office holders.",
  },
  "candidate-pledge": { label: "Candidate pledge", meaning: "A pledge that candidates were asked to sign." },
  questionnaire: { label: "Questionnaire", meaning: "Questions of one organization to candidates." },
  survey: { label: "Survey", meaning: "Questions of a news organization to candidates." },
} as const satisfies Vocabulary;

/** What a candidate or office holder answered to one demand. */
export const POSITIONS = {
  agreed: { label: "Agreed", meaning: "Agreed to what was asked." },
  partly: { label: "Agreed in part", meaning: "Agreed to a part of what was asked." },
  "own-alternative": { label: "Own alternative", meaning: "Did not agree and proposed something else." },
  declined: { label: "Declined", meaning: "Refused what was asked." },
  "no-answer": { label: "No answer", meaning: "Was asked and did not say." },
  "not-asked": { label: "Not asked", meaning: "Was not asked." },
  unclear: { label: "Unclear", meaning: "What was read does not show the position." },
} as const satisfies Vocabulary;

/** What an act in office did for a demand or a commitment. */
export const EFFECTS = {
  advances: { label: "Advances", meaning: "A step toward what was asked or promised." },
  completes: { label: "Completes", meaning: "What was asked or promised was done." },
  contradicts: { label: "Contradicts", meaning: "The opposite of what was asked or promised." },
  neutral: { label: "Neutral", meaning: "Bears on it without advancing or contradicting it." },
} as const satisfies Vocabulary;

/** How a candidacy ended. */
export const RACE_RESULTS = {
  "lost-primary": { label: "Lost the primary", meaning: "Not nominated." },
  withdrew: { label: "Withdrew", meaning: "Left the race." },
  "won-primary": { label: "Won the primary", meaning: "Nominated; the general election was not checked." },
  "won-general": { label: "Elected", meaning: "Won the general election." },
  "lost-general": { label: "Lost the general election", meaning: "Not elected." },
} as const satisfies Vocabulary;

export type PledgeKind = CodeOf<typeof PLEDGE_KINDS>;
export type Position = CodeOf<typeof POSITIONS>;
export type Effect = CodeOf<typeof EFFECTS>;
export type RaceResult = CodeOf<typeof RACE_RESULTS>;
