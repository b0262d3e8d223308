import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { LookUpNumbers } from "../../model/look-up-numbers.ts";
import type { LookUp } from "../../model/look-up.ts";
import type { Records } from "../../model/records.ts";
import type { Listener } from "../../model/record-memory.ts";
import { picturesOf } from "../../model/build/picture-folders.ts";
import { answerPrint } from "./fingerprint.ts";
import {
  isOfGroup,
  LineFile,
  notedGroup,
  notedLookUp,
  noteLine,
  readNotes,
  type NotedFigure,
} from "./notes-file.ts";
import { keptList, type KeptBuild, type NotesPlan } from "../../model/build/notes-plan.ts";

/** On what something rests: look-ups by their numbers; or on something else too, and then nobody can tell if it changed. */
interface Ground {
  readonly rests: Set<number>;
  isOther: boolean;
}

/** The group whose pages are being made. */
interface PresentGroup extends Ground {
  readonly name: string;
}

/**
 * Notes on what the pages of a build rest: every look-up that was made while a page was rendered, with a print of the
 * answer. A group of pages whose look-ups are all answered as before need not be made again: its files are kept. What is
 * noted of a group is written down as soon as the next one is begun.
 */
export class Notebook {
  readonly #noting = new AsyncLocalStorage<Ground>();
  readonly #numbers = new LookUpNumbers();
  /** Look-ups that were heard and are not yet written down, in the order of their numbers. */
  #unwritten: LookUp[] = [];
  #heard = 0;
  #present: PresentGroup | null = null;
  readonly #noted = new Set<string>();
  readonly #figures = new Map<string, readonly NotedFigure[]>();
  readonly #fresh = new Map<string, readonly NotedFigure[] | undefined>();
  readonly #kept: KeptBuild | null;
  readonly #isOwn: (group: string) => boolean;
  readonly #notes: LineFile;
  readonly #keptFiles: LineFile;
  #records: Records | null = null;

  /**
   * Begins the notes, and beside them the list of the files that are kept; `close` ends them.
   * @param isOwn whether a group is of the part of the site that is made here: of no other it is found whether it is kept
   */
  constructor({ file, kept }: NotesPlan, isOwn: (group: string) => boolean = () => true) {
    this.#kept = kept;
    this.#isOwn = isOwn;
    this.#notes = new LineFile(file);
    this.#keptFiles = new LineFile(keptList(file));
  }

  /** Hears the look-ups of the record. */
  readonly listener: Listener = (lookUp) => {
    const ground = this.#noting.getStore();
    if (ground === undefined) return;
    const number = this.#numbers.numberOf(lookUp);
    ground.rests.add(number);
    if (number < this.#heard) return;
    this.#heard += 1;
    this.#unwritten.push(lookUp);
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

  /**
   * Makes a page, noting on what it rests. The pages of a group are made one after the other.
   * @throws Error where others were made between them: notes on the first ones are written down
   */
  async note<T>(group: string, make: () => Promise<T>): Promise<T> {
    const ground: Ground = { rests: new Set(), isOther: false };
    const noted = this.#begin(group);
    const made = await this.#noting.run(ground, make);
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
    this.#keptFiles.add(file);
    return true;
  }

  /** The figures of a page: as they were noted where the page is kept, else as they are found now. */
  figuresOf(group: string, find: () => readonly NotedFigure[]): readonly NotedFigure[] {
    const known = this.#fresh.get(group);
    if (known !== undefined) return known;
    // Finding them must not keep anything for the page: what its figures rest on is noted when they are written.
    const figures = this.#noting.exit(find);
    if (this.#isOwn(group)) this.#figures.set(group, figures);
    return figures;
  }

  /** Ends the notes and the list. @throws Error where no record was opened: then no page was made */
  close(): void {
    this.#end();
    this.#notes.close();
    this.#keptFiles.close();
    if (this.#records === null) throw new Error("no page was made: there is nothing to note");
  }

  #begin(name: string): PresentGroup {
    if (this.#present?.name === name) return this.#present;
    if (this.#noted.has(name)) throw new Error(`the pages of ${name} are not made one after the other`);
    this.#end();
    this.#present = { name, rests: new Set(), isOther: false };
    return this.#present;
  }

  /** Writes down what was noted of the present group, after the look-ups on which it rests. */
  #end(): void {
    const [group, records] = [this.#present, this.#records];
    if (group === null || records === null) return;
    for (const lookUp of this.#unwritten) this.#notes.add(noteLine([lookUp, answerPrint(records, lookUp)]));
    this.#unwritten = [];
    const { name, rests, isOther } = group;
    const figures = this.#figures.get(name);
    this.#notes.add(
      noteLine({
        group: name,
        rests: isOther ? [] : [...rests],
        ...(figures === undefined ? {} : { figures }),
      }),
    );
    this.#figures.delete(name);
    this.#noted.add(name);
    this.#present = null;
  }

  #compare(file: string, records: Records): void {
    const areAsBefore: boolean[] = [];
    for (const line of readNotes(file)) {
      if (!isOfGroup(line)) {
        const [lookUp, print] = notedLookUp(line);
        areAsBefore.push(answerPrint(records, lookUp) === print);
        continue;
      }
      const { group, rests, figures } = notedGroup(line);
      if (!this.#isOwn(group)) continue;
      // What rests on nothing that is known was made of something else.
      if (rests.length > 0 && rests.every((number) => areAsBefore[number] === true))
        this.#fresh.set(group, figures);
      else this.#fresh.delete(group);
    }
  }
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
