/** How many single letters must be changed, added, left out or swapped with their neighbour to get from a to b. */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let left = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      left = Math.min(changed, at(last, j) + 1, left + 1, swapped ? at(beforeLast, j - 2) + 1 : Infinity);
      row.push(left);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** How far apart two texts may be and still be taken for a misspelling of each other. */
function misspellingLimit(text: string): number {
  return Math.max(1, Math.min(4, Math.floor(text.length / 4)));
}

/** The only candidate that goes on after a text, as `kings-ny` goes on after `kings`; `null` if there is none or several. */
function onlyLonger(text: string, candidates: readonly string[]): string | null {
  const longer = candidates.filter((candidate) => candidate.startsWith(`${text}-`));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/**
 * The candidate nearest to a text, the first in the alphabet of several; where none is near, the only one that goes on
 * after it; else `null`.
 * @param limit how far apart the two may be
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  limit: number = misspellingLimit(text),
): string | null {
  const all = [...candidates];
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of all) {
    if (Math.abs(candidate.length - text.length) > bestDistance) continue;
    const distance = editDistance(text, candidate);
    if (distance < bestDistance || (distance === bestDistance && best !== null && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? onlyLonger(text, all);
}

/** `did you mean X?`, or the given words where nothing is near. */
export function didYouMean(
  text: string,
  candidates: Iterable<string>,
  otherwise: string,
  limit: number = misspellingLimit(text),
): string {
  const near = nearest(text, candidates, limit);
  return near === null ? otherwise : `did you mean ${near}?`;
}
