/** From how many letters on a word may hold a typing error: in shorter ones every other name would be near. */
const LETTERS_FOR_AN_ERROR = 4;

/**
 * How many typing errors lie between two words: a letter too many, too few or wrong, or two letters
 * exchanged (`frnaco`, `franco`: 1). Symmetrical; 0 for equal words.
 */
export function typingErrors(a: string, b: string): number {
  const letters = Array.from(b);
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...letters.map((_, index) => index + 1)];
  Array.from(a).forEach((letter, i) => {
    const row = [i + 1];
    letters.forEach((other, j) => {
      const changed = at(last, j) + (letter === other ? 0 : 1);
      const exchanged = a[i - 1] === other && letter === b[j - 1] ? at(beforeLast, j - 1) + 1 : Infinity;
      row.push(Math.min(at(last, j + 1) + 1, at(row, j) + 1, changed, exchanged));
    });
    beforeLast = last;
    last = row;
  });
  return at(last, letters.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** Whether two words are one typing error apart, no more and no less, and long enough to say so. */
export function isOneErrorApart(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest < LETTERS_FOR_AN_ERROR || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < longest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + other.length <= 2) return left !== other;
  return left.length === 2 && Array.from(left).reverse().join("") === other;
}
