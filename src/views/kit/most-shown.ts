/** So many counties or records are shown side by side at most: among more, nobody finds one. */
export const MOST_SHOWN = 100;

/** So many names are in a sentence at most. */
export const MOST_NAMED = 30;
