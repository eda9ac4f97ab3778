import type { z } from "zod";
import { optionalLine, optionalText, requiredLine, requiredText } from "./form-fields";
import type { WrittenField, WrittenFields } from "./written-fields";

type Shape<F> = { [K in keyof F & string]: z.ZodType<string> };

/** The part of a form's shape that a list of written fields makes. `tooLong` is a key of the area's locale file. */
export function shapeOf<F extends WrittenFields>(fields: F, tooLong: string): Shape<F> {
  const shapeOfOne = ({ kind, length, missing }: WrittenField) => {
    const most = { length, tooLong };
    if (kind === "line") return missing ? requiredLine(missing, most) : optionalLine(most);
    return missing ? requiredText(missing, most) : optionalText(most);
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, shapeOfOne(field)]),
  ) as unknown as Shape<F>;
}
