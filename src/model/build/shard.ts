/** One part of the site's pages: the `number`-th of `of`, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}
