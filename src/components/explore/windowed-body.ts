import { element } from "../search/element.ts";

/** How many rows are drawn and taken away together. */
const CHUNK = 50;

/** Makes the element of a row; `place` counts from 0. */
export type DrawRow<Row> = (row: Row, place: number) => HTMLTableRowElement;

/**
 * The rows of a table that may be very long. They stand in bodies of some rows each; only those near the visible part are
 * drawn, and each of the others keeps its room with one empty row, so that the bar beside the table tells the truth.
 */
export class WindowedBody<Row> {
  readonly #table: HTMLTableElement;
  readonly #scroll: Element;
  readonly #draw: DrawRow<Row>;
  readonly #observer: IntersectionObserver;
  readonly #places = new Map<Element, number>();
  #rows: readonly Row[] = [];

  /** @param scroll the element that scrolls the table; the page’s style gives it `overflow-anchor: none` */
  constructor(table: HTMLTableElement, scroll: Element, draw: DrawRow<Row>) {
    this.#table = table;
    this.#scroll = scroll;
    this.#draw = draw;
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#keepingPlace(() => {
          for (const { target, isIntersecting } of entries)
            this.#change(target as HTMLElement, isIntersecting);
        });
      },
      // One screen more above and below is drawn before it is seen.
      { root: scroll, rootMargin: "100% 0px" },
    );
  }

  /** Shows other rows, from the first; those at the top are drawn at once. The table must be on the page. */
  show(rows: readonly Row[]): void {
    this.#observer.disconnect();
    for (const body of this.#places.keys()) body.remove();
    this.#places.clear();
    this.#rows = rows;
    this.#scroll.scrollTop = 0;
    if (rows.length === 0) return;
    const first = this.#newBody(0);
    this.#fill(first);
    this.#table.append(first);
    const rowHeight = first.getBoundingClientRect().height / Math.min(CHUNK, rows.length);
    for (let start = CHUNK; start < rows.length; start += CHUNK)
      this.#empty(this.#newBody(start), rowHeight * Math.min(CHUNK, rows.length - start));
    const bodies = [...this.#places.keys()];
    this.#table.append(...bodies.slice(1));
    for (const body of bodies) this.#observer.observe(body);
  }

  #newBody(start: number): HTMLElement {
    const body = element("tbody");
    this.#places.set(body, start);
    return body;
  }

  #change(body: HTMLElement, near: boolean): void {
    const isDrawn = body.dataset.drawn !== undefined;
    if (near && !isDrawn) this.#fill(body);
    // A body in which a reader is stays, so that the keyboard does not lose its place.
    else if (!near && isDrawn && !body.contains(document.activeElement))
      this.#empty(body, body.getBoundingClientRect().height);
  }

  /** Does something that changes heights, and what is seen stays where it is; a reader at the end stays at the end. */
  #keepingPlace(work: () => void): void {
    const seen = this.#bodySeen();
    const before = seen?.getBoundingClientRect().top ?? 0;
    const isAtEnd = this.#isAtEnd();
    work();
    if (isAtEnd) {
      this.#scroll.scrollTop = this.#scroll.scrollHeight;
      return;
    }
    const moved = (seen?.getBoundingClientRect().top ?? 0) - before;
    if (moved !== 0) this.#scroll.scrollTop += moved;
  }

  #isAtEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroll;
    return scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
  }

  /** The body at the top of the visible part, below the head of the table. */
  #bodySeen(): Element | null {
    const { left, top } = this.#scroll.getBoundingClientRect();
    const head = this.#table.tHead?.getBoundingClientRect();
    const below = Math.max(top, head?.bottom ?? top);
    return document.elementFromPoint(left + 1, below + 1)?.closest("tbody") ?? null;
  }

  #fill(body: HTMLElement): void {
    const start = this.#places.get(body) ?? 0;
    const rows = this.#rows.slice(start, start + CHUNK);
    body.dataset.drawn = "";
    body.replaceChildren(...rows.map((row, offset) => this.#draw(row, start + offset)));
  }

  #empty(body: HTMLElement, height: number): void {
    delete body.dataset.drawn;
    const cell = element("td");
    cell.style.height = `${height}px`;
    body.replaceChildren(element("tr", { class: "room", "aria-hidden": "true" }, cell));
  }
}
