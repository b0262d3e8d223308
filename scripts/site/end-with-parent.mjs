// Loaded into a program that this one starts (`node --import`): ends it when the one that started it is no more, also
// when that was killed and could not say so. Plain JavaScript, since it is loaded before anything else.
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.channel !== undefined) {
  process.once("disconnect", () => process.exit(1));
  // The channel alone must not keep the program running.
  process.channel.unref();
}
