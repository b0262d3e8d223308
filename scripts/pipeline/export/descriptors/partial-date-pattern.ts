/** The form of a date at the precision known, as a regular expression that JSON Schema, CSVW and XML Schema all read. */
export const PARTIAL_DATE_PATTERN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
