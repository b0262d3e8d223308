import { watch, type FSWatcher } from "node:fs";

/** How long the files must be quiet: an editor writes a file in several steps, and several files after each other. */
const QUIET_MS = 40;

/** The files of a dataset; not what programs put beside them while they write, nor the generated folder. */
const WATCHED = /^[^.].*\.(?:csv|json)$/;

/**
 * Calls back whenever CSV or JSON files directly in the folders have changed and are quiet again.
 * @returns what ends the watching
 */
export function watchFiles(folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (_event: string, name: string | null) => {
    if (name !== null && !WATCHED.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MS);
  };
  const watchers: FSWatcher[] = folders.map((folder) => watch(folder, soon));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
