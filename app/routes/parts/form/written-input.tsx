import type { WrittenField } from "~/kernel/written-fields";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import type { FormField } from "./answered-form";

/** One field of a noun's list, to write in. A line says how long it may be; a browser would cut a pasted text in silence. */
export function WrittenInput({
  of: { kind, length, missing, shown },
  field,
  label,
  hint,
  optional,
}: {
  of: WrittenField;
  field: FormField;
  label: string;
  hint?: string;
  /** The word beside a label of a field that may be left empty. */
  optional: string;
}) {
  const said = { ...field, label, hint, ...(missing ? { required: true } : { optional }) };
  if (kind === "line") return <TextInput {...said} maxLength={length} />;
  return <TextArea {...said} rows={shown === "fact" ? 3 : undefined} />;
}
