import { controlProps, Field, type FieldProps } from "~/ui/form/field";

type TextInputProps = FieldProps & {
  defaultValue?: string | number | null;
  type?: "text" | "email" | "search" | "tel" | "url" | "password";
  autoComplete?: string;
  inputMode?: "numeric" | "decimal" | "email" | "tel" | "url";
  required?: boolean;
  readOnly?: boolean;
  maxLength?: number;
  /** Narrow for numbers and codes. */
  short?: boolean;
  /** Suggestions as a native list; anything may still be written. */
  suggestions?: readonly string[];
  autoFocus?: boolean;
};

/** One line of text. `required` is said to assistive technology; the server does the checking. */
export function TextInput(props: TextInputProps) {
  const { defaultValue, type = "text", required, short, suggestions, inputMode, autoFocus } = props;
  const control = controlProps(props);
  const listId = suggestions && `${control.id}-list`;
  return (
    <Field {...props}>
      <input
        {...control}
        className={short ? "input input--short" : "input"}
        type={type}
        defaultValue={defaultValue ?? undefined}
        autoComplete={props.autoComplete ?? "off"}
        inputMode={inputMode}
        aria-required={required || undefined}
        readOnly={props.readOnly}
        maxLength={props.maxLength}
        list={listId}
        // biome-ignore lint/a11y/noAutofocus: only on pages whose single purpose is this field
        autoFocus={autoFocus}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
