import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** What every labelled control takes. `error` is the same sentence as in the error summary. */
export type FieldProps = {
  /** Also the `id` the error summary links to, unless `id` is given. */
  name: string;
  id?: string;
  label: ReactNode;
  /** Written after the label, e.g. "(frivilligt)". */
  optional?: string;
  hint?: ReactNode;
  error?: string;
};

/** Attributes that tie a control to its hint and error. */
export function controlProps({
  name,
  id = name,
  hint,
  error,
}: Pick<FieldProps, "name" | "id" | "hint" | "error">) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
}

/** Hint and error of a field, in reading order: error first, then hint. */
export function FieldHelp({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="error" />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

/** Label above, then error, hint and the control. Give the control `{...controlProps(props)}`. */
export function Field({
  name,
  id = name,
  label,
  optional,
  hint,
  error,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={error ? "field has-error" : "field"}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> {optional}</span>}
      </label>
      <FieldHelp id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
