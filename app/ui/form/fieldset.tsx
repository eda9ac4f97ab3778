import type { ReactNode } from "react";
import { FieldHelp } from "~/ui/form/field";

/** Fields that answer one question together. `name` is where the error summary lands. */
export function Fieldset({
  name,
  legend,
  hint,
  error,
  children,
}: {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  children: ReactNode;
}) {
  const described = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={name}
      tabIndex={error ? -1 : undefined}
      className={error ? "stack has-error" : "stack"}
      aria-describedby={described || undefined}
    >
      <legend className="serif">{legend}</legend>
      <FieldHelp id={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
