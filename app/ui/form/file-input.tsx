import { controlProps, Field, type FieldProps } from "~/ui/form/field";

/** A file. The form needs `encType="multipart/form-data"` (FormFrame's `files`). */
export function FileInput(props: FieldProps & { accept?: string; multiple?: boolean }) {
  return (
    <Field {...props}>
      <input
        {...controlProps(props)}
        className="input input--file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Field>
  );
}
