import type { ReactNode } from "react";
import { FieldHelp } from "~/ui/form/field";
import { Icon, type IconName } from "~/ui/icon";
import type { StatusName } from "~/ui/status/status-tag";

/** Ties choices to a FollowUp in the same form; several choices may share one. */
export type FollowUpKey = 1 | 2 | 3 | 4;

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  icon?: IconName;
  /** Colours the icon. */
  status?: StatusName;
  /** Opens the FollowUp with the same key. */
  opens?: FollowUpKey;
};

type ChoiceGroupProps = {
  name: string;
  /** Where several groups of one page share a name: sets them apart. The name if left out. */
  id?: string;
  /** The question. */
  legend: ReactNode;
  /** Large serif question, for pages that ask one thing. */
  large?: boolean;
  optional?: string;
  hint?: ReactNode;
  error?: string;
  choices: readonly Choice[];
  /** Lower rows, for panels. */
  small?: boolean;
};

function ChoiceRows(props: ChoiceGroupProps & { type: "radio" | "checkbox"; chosen: readonly string[] }) {
  const {
    name,
    id: group = name,
    legend,
    large,
    optional,
    hint,
    error,
    choices,
    small,
    type,
    chosen,
  } = props;
  const described = [error && `${group}-error`, hint && `${group}-hint`].filter(Boolean).join(" ");
  const rows = type === "checkbox" && choices.length > 6 ? "choices choices--many" : "choices";
  const shape = `choice${small ? " choice--small" : ""}${type === "checkbox" ? " choice--check" : ""}`;
  return (
    <fieldset className={error ? "field has-error" : "field"} aria-describedby={described || undefined}>
      <legend className={large ? "serif" : undefined}>
        {legend}
        {optional && <span className="optional"> {optional}</span>}
      </legend>
      <FieldHelp id={group} hint={hint} error={error} />
      <div className={rows}>
        {choices.map((choice, index) => {
          // The first row answers to the field's own name, so that the error summary finds it.
          const id = index === 0 ? group : `${group}-${choice.value}`;
          return (
            <div key={choice.value} className={choice.status ? `${shape} is-${choice.status}` : shape}>
              <input
                type={type}
                name={name}
                id={id}
                value={choice.value}
                data-opens={choice.opens}
                defaultChecked={chosen.includes(choice.value)}
                aria-invalid={error ? true : undefined}
              />
              <label htmlFor={id}>
                <span>
                  {choice.label}
                  {choice.hint && <small>{choice.hint}</small>}
                </span>
                {choice.icon && <Icon name={choice.icon} />}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** One of a few, as full-width rows with an icon at the right. Input ids: the name, then `name-value`. */
export function RadioChoices({
  defaultValue,
  ...props
}: ChoiceGroupProps & { defaultValue?: string | null }) {
  return <ChoiceRows {...props} type="radio" chosen={defaultValue ? [defaultValue] : []} />;
}

/** Any number of them, same look; many stand in columns. */
export function CheckChoices({
  defaultValues = [],
  ...props
}: ChoiceGroupProps & { defaultValues?: readonly string[] }) {
  return <ChoiceRows {...props} type="checkbox" chosen={defaultValues} />;
}

/** A single yes. `value` is sent when it is ticked. */
export function Checkbox({
  name,
  id = name,
  label,
  hint,
  error,
  value = "yes",
  defaultChecked,
  opens,
}: {
  name: string;
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  value?: string;
  defaultChecked?: boolean;
  opens?: FollowUpKey;
}) {
  return (
    <div className={error ? "field has-error" : "field"}>
      <FieldHelp id={id} error={error} />
      <div className="choice choice--check choice--small">
        <input
          type="checkbox"
          name={name}
          id={id}
          value={value}
          data-opens={opens}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <label htmlFor={id}>
          <span>
            {label}
            {hint && <small>{hint}</small>}
          </span>
        </label>
      </div>
    </div>
  );
}

/**
 * Questions that open while a choice (or select option) with the same `opens` in the form is made.
 * Without `:has()` they are always shown. The server must not demand them when they are closed.
 */
export function FollowUp({ opens, children }: { opens: FollowUpKey; children: ReactNode }) {
  return (
    <div className="follow-up stack" data-opens={opens}>
      {children}
    </div>
  );
}
