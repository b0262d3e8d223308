import { Records } from "../../src/model/records.ts";
import { firstReleaseDataset } from "../pipeline/derive/first-release.ts";

/** The record of release 1, which never changes: tests with typed words and numbers read it, so that no edit of the data breaks them. */
export const firstRelease = new Records(firstReleaseDataset());
