const collator = new Intl.Collator("en-US", { numeric: true });

/** Orders words as a reader expects. */
export function compareWords(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Orders people by family name, then given name. */
export function compareNames(
  a: { readonly family_name: string; readonly given_name: string },
  b: { readonly family_name: string; readonly given_name: string },
): number {
  return collator.compare(a.family_name, b.family_name) || collator.compare(a.given_name, b.given_name);
}
