import type { NotesPlan } from "../../model/build/notes-plan.ts";
import { setting } from "../../model/build/setting.ts";

/** What the program that starts the builder asks of it: `BUILD_NOTES`, as JSON. `null` where nothing is to be noted. */
export function askedNotes(): NotesPlan | null {
  const plan = setting(process.env.BUILD_NOTES);
  return plan === undefined ? null : (JSON.parse(plan) as NotesPlan);
}
