const ANNOUNCED_NOTE = / \([^)]*announced[^)]*\)$/;

/** A term announced with the plea, without the note that it is only announced. */
export function announcedTerm(announced: string): string {
  return announced.replace(ANNOUNCED_NOTE, "");
}
