/** The scope of New York City in the totals. */
export const NEW_YORK_CITY = "new-york-city";

/** The five counties that make up New York City: the law of the place, not a finding of this record. */
export const NEW_YORK_CITY_COUNTIES: readonly string[] = [
  "bronx-ny",
  "kings-ny",
  "new-york-ny",
  "queens-ny",
  "richmond-ny",
];
