import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const OPTIONS = { strict: false, allErrors: true } as const;

/** Checks values by a schema of draft 7, or of draft 4 where that says nothing that later drafts read otherwise. */
export function validatorOf(schema: Record<string, unknown>): ValidateFunction {
  const ajv = new Ajv(OPTIONS);
  addFormats(ajv);
  return ajv.compile({ ...schema, $schema: undefined });
}

/** Checks values by a schema of draft 2020-12, or by a part of one that stands at a pointer (RFC 6901). */
export function validatorOf2020(schema: Record<string, unknown>, pointer = ""): ValidateFunction {
  const ajv = new Ajv2020(OPTIONS);
  addFormats(ajv);
  if (pointer === "") return ajv.compile(schema);
  ajv.addSchema(schema, "whole");
  return ajv.compile({ $ref: `whole#${pointer}` });
}
