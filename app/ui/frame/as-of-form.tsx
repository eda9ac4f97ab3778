import type { ReactNode } from "react";
import { QueryForm } from "~/ui/form/query-form";
import { type Width, wrapClass } from "~/ui/frame/main";

/**
 * Chooses the day the page shows. A GET form: the address carries the date. `past` colours the strip; the text must
 * say which day it is and link to today.
 */
export function AsOfForm({
  label,
  text,
  fieldLabel,
  button,
  value,
  action,
  name = "den",
  format,
  past,
  error,
  hidden = {},
  width,
}: {
  /** Name of the region, e.g. "Välj datum". */
  label: string;
  /** What is shown now, e.g. "Du ser rådet i dag, 23 november 2026." */
  text: ReactNode;
  fieldLabel: string;
  button: string;
  /** "2026-11-23". */
  value: string;
  action?: string;
  name?: string;
  /** Title of the field, e.g. "Skriv datumet som 2026-11-23". */
  format: string;
  past?: boolean;
  /** What is wrong with the day that was typed. */
  error?: string;
  /** Other parts of the address to keep. */
  hidden?: Record<string, string>;
  width?: Width;
}) {
  const id = `as-of-${name}`;
  return (
    <section className={past ? "as-of as-of--past" : "as-of"} aria-label={label}>
      <div className={`${wrapClass(width)} as-of__inner`}>
        <p>{text}</p>
        <QueryForm action={action} hidden={hidden}>
          <label htmlFor={id}>{fieldLabel}</label>
          <input
            id={id}
            className="input input--date"
            type="text"
            name={name}
            defaultValue={value}
            inputMode="numeric"
            autoComplete="off"
            pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}"
            title={format}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
          />
          <button type="submit" className="btn btn--secondary btn--small">
            {button}
          </button>
          {error && (
            <p className="error" id={`${id}-error`}>
              {error}
            </p>
          )}
        </QueryForm>
      </div>
    </section>
  );
}
