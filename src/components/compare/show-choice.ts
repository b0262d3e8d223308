/** What of a page is shown, and in which order. */
export interface Shown {
  readonly candidates: ReadonlySet<string>;
  readonly demands: ReadonlySet<string>;
  /** All candidates in the order wanted. */
  readonly order: readonly string[];
  readonly isAlphabetical: boolean;
  /** Whether some candidates are left out. */
  readonly isSelection: boolean;
}

/** More entries than these are too narrow side by side. */
const MOST_BESIDE = 3;

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const candidateOf = (element: HTMLElement) => element.dataset.candidate ?? "";
const isSeen = ({ hidden }: HTMLElement) => !hidden;

/** Shows the rows, columns and words of the candidates and demands on a page that are wanted, and hides the others. */
export function showChoice(page: HTMLElement, shown: Shown): void {
  for (const element of all(page, "[data-candidate]"))
    element.hidden = !shown.candidates.has(candidateOf(element));
  for (const element of all(page, "[data-counts-all]")) element.hidden = shown.isSelection;
  for (const element of all(page, "[data-order]")) element.hidden = !shown.isAlphabetical;
  for (const element of all(page, "[data-demand]"))
    element.hidden = !shown.demands.has(element.dataset.demand ?? "");
  for (const element of all(page, "[data-demands]")) {
    const demands = element.dataset.demands?.split(" ") ?? [];
    element.hidden = !demands.some((demand) => shown.demands.has(demand));
  }
  for (const body of all(page, "tbody:has(> [data-candidate])")) orderRows(body, shown.order);
  for (const list of all(page, "dl:has(> div > dt > [data-candidate])")) arrangeEntries(list, shown);
  for (const section of all(page, "section:has([data-demand])")) showSection(page, section);
}

function orderRows(body: HTMLElement, order: readonly string[]): void {
  body.append(...all(body, ":scope > [data-candidate]").sort(by(order)));
}

/** The entries of statements: those with somebody to be seen and something to say, reasons for silence last. */
function arrangeEntries(list: HTMLElement, { order, isSelection }: Shown): void {
  const entries = all(list, ":scope > div").map((entry) => {
    const heads = all(entry, ":scope > dt > [data-candidate]").sort(by(order));
    const seen = heads.filter(isSeen);
    entry.querySelector("dt")?.replaceChildren(...joined(seen), ...heads.filter(({ hidden }) => hidden));
    entry.hidden = seen.length === 0 || all(entry, ":scope > dd").every(({ hidden }) => hidden);
    return {
      entry,
      first: order.indexOf(candidateOf(seen[0] ?? entry)),
      isSilence: "silence" in entry.dataset,
    };
  });
  entries.sort((a, b) => Number(a.isSilence) - Number(b.isSilence) || a.first - b.first);
  list.append(...entries.map(({ entry }) => entry));
  const beside = entries.filter(({ entry }) => isSeen(entry)).length;
  if (isSelection && beside > 1 && beside <= MOST_BESIDE) list.dataset.beside = String(beside);
  else delete list.dataset.beside;
}

/** A document of which no demand is shown is not shown either, nor is the link that leads to it. */
function showSection(page: HTMLElement, section: HTMLElement): void {
  section.hidden = !all(section, "th[data-demand]").some(isSeen);
  const anchor = section.querySelector("h2")?.id ?? "";
  for (const link of all(page, `nav a[href="#${CSS.escape(anchor)}"]`))
    (link.closest("li") ?? link).hidden = section.hidden;
}

function by(order: readonly string[]): (a: HTMLElement, b: HTMLElement) => number {
  return (a, b) => order.indexOf(candidateOf(a)) - order.indexOf(candidateOf(b));
}

function joined(elements: readonly HTMLElement[]): readonly (string | HTMLElement)[] {
  return elements.flatMap((element, index) => (index === 0 ? [element] : [", ", element]));
}
