import type { OfficerEvent } from "./officers.ts";

/** The events that accuse an officer of a crime. */
export const ACCUSATIONS: readonly OfficerEvent[] = ["accused", "arrested", "charged", "indicted"];

/** The events that are a conviction: a plea or a verdict against the officer. */
export const CONVICTIONS: readonly OfficerEvent[] = [
  "pleaded-guilty",
  "pleaded-no-contest",
  "convicted",
  "convicted-at-trial",
];

/** The events that end a charge without a conviction. */
export const CLEARINGS: readonly OfficerEvent[] = ["acquitted", "charges-dismissed"];

/** The events that undo a conviction. */
export const UNDOINGS: readonly OfficerEvent[] = ["conviction-reversed", "verdict-set-aside"];
