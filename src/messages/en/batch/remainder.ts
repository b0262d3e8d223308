/** What of a batch no known share of a listed officer covers. */
export const REMAINDER = {
  unknown: "What part of the batch belongs to each officer is not known.",
  uncomputable: (reason: string) =>
    `The part that belongs to no listed officer cannot be computed: ${reason}.`,
  reasons: {
    "no-whole": "no number of the whole batch in the same unit is in use",
    "mixed-units": "the shares are counted in different units",
    "inexact-whole": "the number of the whole batch is not exact",
    "inexact-share": "a share is not exact",
    overlap: "the shares add up to more than the whole, so some convictions rest on several officers",
  },
  whole: (whole: string) => `The shares add up to the whole: ${whole}.`,
  wholeOfKnown: (whole: string) =>
    `The known shares add up to the whole, ${whole}, though the share of some listed officers is not known.`,
  part: (part: string, whole: string, rest: string) =>
    `The known shares add up to ${part} of ${whole}; the other ${rest} belong to officers whose share is not known or who are not listed. This assumes that no conviction is counted for two officers.`,
};
