/** The value of a setting; one that is empty, as services leave them that nobody filled in, is none. */
export function setting(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}
