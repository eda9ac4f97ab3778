import type { FollowUpKey } from "~/ui/form/choices";
import { controlProps, Field, type FieldProps } from "~/ui/form/field";

export type SelectOption = { value: string; label: string; disabled?: boolean; opens?: FollowUpKey };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type SelectProps = FieldProps & {
  /** Options, or groups of options, in the order shown. */
  options: readonly (SelectOption | SelectGroup)[];
  defaultValue?: string | null;
  /** First, empty choice, e.g. "Välj part". */
  placeholder?: string;
  required?: boolean;
};

function Option({ option }: { option: SelectOption }) {
  return (
    <option value={option.value} disabled={option.disabled} data-opens={option.opens}>
      {option.label}
    </option>
  );
}

/** One of many. For at most six choices, use RadioChoices. */
export function Select(props: SelectProps) {
  return (
    <Field {...props}>
      <select
        {...controlProps(props)}
        className="input"
        defaultValue={props.defaultValue ?? ""}
        aria-required={props.required || undefined}
      >
        {props.placeholder !== undefined && <option value="">{props.placeholder}</option>}
        {props.options.map((option) =>
          "options" in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map((inner) => (
                <Option key={inner.value} option={inner} />
              ))}
            </optgroup>
          ) : (
            <Option key={option.value} option={option} />
          ),
        )}
      </select>
    </Field>
  );
}
