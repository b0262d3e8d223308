/** The files that hold the whole record, in the order in which a reader is shown them. */
export const WHOLE_FILES = ["vacatur.zip", "vacatur.sqlite"] as const;

/** The name of a file with the whole record. */
export type WholeFile = (typeof WHOLE_FILES)[number];
