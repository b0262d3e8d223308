const KILOBYTE = 1000;

/** A part may be a little above what it usually is. */
const SLACK = 1.05;

/** Bytes in kilobytes of a thousand, with one decimal. */
export function inKilobytes(bytes: number): string {
  return (bytes / KILOBYTE).toFixed(1);
}

/** The parts of something heavy with their bytes, and how far each has grown above what it usually weighs, in kB. */
export function partsInWords(
  weight: Readonly<Record<string, number>>,
  usual: Readonly<Record<string, number>>,
): string {
  return Object.entries(weight)
    .map(([part, bytes]) => {
      const before = (usual[part] ?? 0) * KILOBYTE;
      const grown = bytes > before * SLACK;
      const by = grown ? ` (grown by ${inKilobytes(bytes - before)} from ${inKilobytes(before)})` : "";
      return `${part} ${inKilobytes(bytes)}${by}`;
    })
    .join(", ");
}

/** What to say of something heavier than it may be (`most` and `usual` in kB); `null` where it is not. */
export function tooHeavy(
  name: string,
  weight: Readonly<Record<string, number>>,
  most: number,
  usual: Readonly<Record<string, number>>,
): string | null {
  const total = Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);
  if (total <= most * KILOBYTE) return null;
  const over = inKilobytes(total - most * KILOBYTE);
  return `${name}: ${inKilobytes(total)} kB, ${over} above its budget of ${most}; ${partsInWords(weight, usual)}`;
}
