import type { ReactNode } from "react";
import { Icon, type IconName } from "~/ui/icon";

type Look = {
  small?: boolean;
  /** As wide as its container. */
  wide?: boolean;
  icon?: IconName;
  children: ReactNode;
};

function look({ small, wide }: Look, secondary = false) {
  return `btn${secondary ? " btn--secondary" : ""}${small ? " btn--small" : ""}${wide ? " btn--wide" : ""}`;
}

type Submit = Look & { name?: string; value?: string; formAction?: string; form?: string };

/** The one filled button of a task. */
export function SubmitButton(props: Submit) {
  return (
    <button
      type="submit"
      className={look(props)}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      form={props.form}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

/** A second choice that posts. */
export function SecondaryButton(props: Submit) {
  return (
    <button
      type="submit"
      className={look(props, true)}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      form={props.form}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

/** A link that starts a task. */
export function ButtonLink({ href, secondary, ...props }: Look & { href: string; secondary?: boolean }) {
  return (
    <a className={look(props, secondary)} href={href}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

/** The smallest posting button, for acts in tables and lines; in bands and lines of links it looks like the links beside it. */
export function LinkButton(props: {
  children: ReactNode;
  /** Says what the act is on, where the same words stand on many rows; begins with the words that are seen. */
  label?: string;
  name?: string;
  value?: string;
  formAction?: string;
}) {
  return (
    <button
      type="submit"
      className="btn-link"
      aria-label={props.label}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
    >
      {props.children}
    </button>
  );
}

/** The row at the end of a form: one filled button, then lesser ways out. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form-actions">{children}</div>;
}
