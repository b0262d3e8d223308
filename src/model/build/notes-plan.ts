/** What an earlier build left: its site, and the files of its notes, the oldest first. */
export interface KeptBuild {
  readonly site: string;
  readonly notes: readonly string[];
}

/** Where a build writes its notes, and the build on which it goes on. */
export interface NotesPlan {
  readonly file: string;
  readonly kept: KeptBuild | null;
}

/** Beside its notes a build lists the files that it keeps, one a line, as paths below the site. */
export function keptList(notes: string): string {
  return `${notes}.kept`;
}
