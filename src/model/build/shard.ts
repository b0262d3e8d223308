/** One part of the site's pages: the `number`-th of `of`, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/**
 * Reads the setting `SHARD`, such as `2/4`; `null` where it is not set: then all pages are built.
 * @throws Error if it is set to anything else
 */
export function shardOf(setting: string | undefined): Shard | null {
  if (setting === undefined || setting === "") return null;
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(setting) ?? [];
  if (number === undefined || Number(number) > Number(of))
    throw new Error(`SHARD=${setting} is no part of a whole: write 1/4 for the first of four`);
  return { number: Number(number), of: Number(of) };
}
