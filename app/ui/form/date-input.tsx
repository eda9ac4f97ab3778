import { controlProps, Field, type FieldProps } from "~/ui/form/field";

type DateInputProps = FieldProps & {
  /** "2026-11-23", or what was typed if it was not a date. */
  defaultValue?: string | null;
  required?: boolean;
  /** Read out and shown on hover, e.g. "Skriv datumet som 2026-11-23". */
  format?: string;
};

/** A day as text, 2026-11-23: native date fields show the browser's format, not the page's. */
export function DateInput(props: DateInputProps) {
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        className="input input--date"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"
        title={props.format}
        defaultValue={props.defaultValue ?? undefined}
        aria-required={props.required || undefined}
      />
    </Field>
  );
}
