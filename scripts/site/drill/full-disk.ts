import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Does some work on a disk of so many bytes, given its folder. Returns `null` where this user may not mount one. */
export async function onSmallDisk<T>(bytes: number, work: (folder: string) => Promise<T>): Promise<T | null> {
  const folder = mkdtempSync(join(tmpdir(), "vacatur-disk-"));
  try {
    const size = `size=${Math.ceil(bytes / 1024)}k`;
    if (spawnSync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", folder]).status !== 0) return null;
    try {
      return await work(folder);
    } finally {
      spawnSync("umount", [folder]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
