/** What a comparison says about what is shown of it. */
export const COMPARISON = {
  candidates: (shown: string, all: string) => `Candidates shown: ${shown} of ${all}.`,
  demands: (shown: string, all: string) => `Demands shown: ${shown} of ${all}.`,
  orders: {
    alphabetical: "In the order of family names.",
    shuffled: "In the shuffled order.",
  },
  oneMore: "One candidate is chosen: choose one more to set them side by side.",
};
