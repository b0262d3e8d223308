/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A schema of the components of the description, by its name. */
export function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/** A list of values that fit a schema. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

/** An object with exactly these properties. */
export function exactly(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
