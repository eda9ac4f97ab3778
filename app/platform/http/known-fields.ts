import type { z } from "zod";

/** How often a field may stand in a form. */
export type Times = "once" | "often";

type Schema = z.core.$ZodType;
const definition = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The fields that a form's shape knows. A shape may be refined and transformed, but is an object that the form fills. */
export function knownFields(schema: Schema): ReadonlyMap<string, Times> {
  const known = definition(schema);
  if (known.type === "pipe") return knownFields(known.in);
  if (known.type !== "object") throw new Error(`A form is an object with fields, not ${known.type}`);
  return new Map(
    Object.entries(known.shape).map(([name, field]) => [name, isList(field) ? "often" : "once"] as const),
  );
}

/** Whether a field takes several values, such as ticked boxes. */
function isList(schema: Schema): boolean {
  const known = definition(schema);
  switch (known.type) {
    case "array":
      return true;
    case "union":
      return known.options.some(isList);
    case "pipe":
      return isList(known.in);
    case "default":
    case "optional":
    case "nullable":
      return isList(known.innerType);
    default:
      return false;
  }
}
