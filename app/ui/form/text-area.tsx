import { controlProps, Field, type FieldProps } from "~/ui/form/field";

type TextAreaProps = FieldProps & {
  defaultValue?: string | null;
  /** Lines shown before it scrolls. */
  rows?: number;
  required?: boolean;
  maxLength?: number;
  /** To read and copy only. */
  readOnly?: boolean;
};

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        {...controlProps(props)}
        className="input"
        rows={props.rows ?? 4}
        defaultValue={props.defaultValue ?? undefined}
        aria-required={props.required || undefined}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
      />
    </Field>
  );
}
