/** What an id looks like: lower-case letters, digits and single hyphens; safe in addresses and file names. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id accepted; ids become parts of addresses and file names. */
export const ID_MAX_LENGTH = 100;
