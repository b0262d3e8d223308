import { expect, it } from "vitest";
import { settingProblems } from "../../scripts/site/settings.ts";

it.each([
  {},
  { SITE_URL: "", SITE_BASE: "", SITE_CONTACT: "" },
  { SITE_URL: "https://record.example", SITE_BASE: "/", SITE_CONTACT: "desk@record.example" },
  { SITE_PRECOMPRESS: "1" },
  { SHARD: "2/4", BUILD_PROCESSES: "3" },
  { SHARD: "", BUILD_PROCESSES: "" },
  { SITE_URL: "http://localhost:8080/", SITE_BASE: "a/b-c_1.2~" },
])("a site can be built with %o", (settings) => {
  expect(settingProblems(settings)).toEqual([]);
});

it.each([
  [{ SITE_URL: "record.example" }, "with https:// in front"],
  [{ SITE_URL: "javascript:alert(1)" }, "with https:// in front"],
  [{ SITE_URL: "https://record.example/city/" }, "write https://record.example alone"],
  [{ SITE_URL: "https://me@record.example" }, "user's name"],
  [{ SITE_BASE: '/a"b' }, "it may have letters"],
  [{ SITE_BASE: "/a/../b" }, "dots alone"],
  [{ SITE_CONTACT: "the desk" }, "not a mail address"],
  [{ SITE_CONTACT: "desk@record.example?bcc=x@y.example" }, "not a mail address"],
  [{ SITE_PRECOMPRESS: "yes" }, "write 1 for compressed files"],
  [{ SHARD: "5/4" }, "write 1/4 for the first of four"],
  [{ BUILD_PROCESSES: "many" }, "write 1 or more"],
])("not with %o", (settings, reason) => {
  expect(settingProblems(settings)).toEqual([expect.stringContaining(reason)]);
});
