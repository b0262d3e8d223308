import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LookUp } from "../../model/look-up.ts";
import type { Records } from "../../model/records.ts";
import type { Listener } from "../../model/record-memory.ts";
import { picturesOf } from "../../model/build/picture-folders.ts";
import { answerPrint } from "./fingerprint.ts";
import {
  notedGroup,
  isOfGroup,
  notedLookUp,
  readNotes,
  writeNotes,
  type NotedFigure,
  type NotedGroup,
  type NotedLookUp,
} from "./notes-file.ts";
import { keptList, type KeptBuild } from "../../model/build/notes-plan.ts";

/** On what something rests: look-ups by their numbers; or on something else too, and then nobody can tell if it changed. */
interface Ground {
  readonly rests: Set<number>;
  isOther: boolean;
}

/** What was noted of a group in this build. */
interface Group extends Ground {
  figures?: readonly NotedFigure[];
}

/**
 * Notes on what the pages of a build rest: every look-up that was made while a page was rendered, with a print of the
 * answer. A group of pages whose look-ups are all answered as before need not be made again: its files are kept.
 */
export class Notebook {
  readonly #noting = new AsyncLocalStorage<Ground>();
  readonly #numbers = new Map<LookUp, number>();
  readonly #groups = new Map<string, Group>();
  readonly #fresh = new Map<string, readonly NotedFigure[] | undefined>();
  readonly #kept: KeptBuild | null;
  readonly #isOwn: (group: string) => boolean;
  readonly #keptFiles: string[] = [];
  #records: Records | null = null;

  /**
   * @param kept the build on which this one goes on; `null` where all pages are made
   * @param isOwn whether a group is of the part of the site that is made here: of no other it is found whether it is kept
   */
  constructor(kept: KeptBuild | null, isOwn: (group: string) => boolean = () => true) {
    this.#kept = kept;
    this.#isOwn = isOwn;
  }

  /** Hears the look-ups of the record. */
  readonly listener: Listener = (lookUp) => {
    this.#noting.getStore()?.rests.add(this.#numberOf(lookUp));
  };

  /** Hears that a page shows something that is not asked of the record: it is made in every build. */
  hearOther(): void {
    const ground = this.#noting.getStore();
    if (ground !== undefined) ground.isOther = true;
  }

  /** Takes the record of which the pages are made, and finds which of the kept pages are still as it says. */
  open(records: Records): void {
    this.#records = records;
    for (const file of this.#kept?.notes ?? []) this.#compare(file, records);
  }

  /** Makes a page, noting on what it rests. */
  async note<T>(group: string, make: () => Promise<T>): Promise<T> {
    const ground: Ground = { rests: new Set(), isOther: false };
    const made = await this.#noting.run(ground, make);
    const noted = this.#groupOf(group);
    for (const number of ground.rests) noted.rests.add(number);
    // Where the rest of the group is kept, it is not known here on what all of it rests.
    if (ground.isOther || this.#fresh.has(group)) noted.isOther = true;
    return made;
  }

  /** Whether a file of a group is kept as it is. */
  keeps(group: string, file: string): boolean {
    if (this.#kept === null || !this.#fresh.has(group)) return false;
    const { site } = this.#kept;
    if (!picturesOf(file).every((product) => existsSync(join(site, product)))) return false;
    this.#keptFiles.push(file);
    return true;
  }

  /** The figures of a page: as they were noted where the page is kept, else as they are found now. */
  figuresOf(group: string, find: () => readonly NotedFigure[]): readonly NotedFigure[] {
    const known = this.#fresh.get(group);
    if (known !== undefined) return known;
    // Finding them must not keep anything for the page: what its figures rest on is noted when they are written.
    const figures = this.#noting.exit(find);
    this.#groupOf(group).figures = figures;
    return figures;
  }

  /** Writes the notes, and beside them the list of the files that are kept. */
  write(file: string): void {
    const records = this.#records;
    if (records === null) throw new Error("no page was made: there is nothing to note");
    writeNotes(file, this.#printed(records), this.#noted());
    writeFileSync(keptList(file), this.#keptFiles.map((kept) => `${kept}\n`).join(""));
  }

  *#printed(records: Records): Generator<NotedLookUp> {
    for (const lookUp of this.#numbers.keys()) yield [lookUp, answerPrint(records, lookUp)];
  }

  *#noted(): Generator<NotedGroup> {
    for (const [group, { rests, figures, isOther }] of this.#groups)
      if (!this.#fresh.has(group) || isOther)
        yield { group, rests: isOther ? [] : [...rests], ...(figures === undefined ? {} : { figures }) };
  }

  #compare(file: string, records: Records): void {
    const lookUps: string[] = [];
    const answered: boolean[] = [];
    const isAnsweredAsBefore = (number: number) => (answered[number] ??= isFresh(lookUps[number], records));
    for (const line of readNotes(file)) {
      if (!isOfGroup(line)) {
        lookUps.push(line);
        continue;
      }
      const { group, rests, figures } = notedGroup(line);
      if (!this.#isOwn(group)) continue;
      // What rests on nothing that is known was made of something else.
      if (rests.length > 0 && rests.every(isAnsweredAsBefore)) this.#fresh.set(group, figures);
      else this.#fresh.delete(group);
    }
  }

  #numberOf(lookUp: LookUp): number {
    const number = this.#numbers.get(lookUp) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(lookUp, number);
    return number;
  }

  #groupOf(name: string): Group {
    const group = this.#groups.get(name) ?? { rests: new Set<number>(), isOther: false };
    this.#groups.set(name, group);
    return group;
  }
}

/** Whether a look-up, of which a line of the notes tells, is answered as it was. */
function isFresh(line: string | undefined, records: Records): boolean {
  if (line === undefined) return false;
  const [lookUp, print] = notedLookUp(line);
  return answerPrint(records, lookUp) === print;
}

/** The figures of a page: as an earlier build noted them where the page is kept, else as they are found. */
export function notedFigures(group: string, find: () => readonly NotedFigure[]): readonly NotedFigure[] {
  return notebook()?.figuresOf(group, find) ?? find();
}

/** The builder and the pages it bundled have modules of their own, and meet here. */
const PLACE = Symbol.for("vacatur.notebook");

interface Place {
  [PLACE]?: Notebook;
}

/** Puts the notebook of this build where its pages find it. */
export function layOpen(notebook: Notebook): void {
  (globalThis as Place)[PLACE] = notebook;
}

/** The notebook of this build; `null` where nothing is noted. */
export function notebook(): Notebook | null {
  return (globalThis as Place)[PLACE] ?? null;
}
