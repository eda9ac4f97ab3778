import type { ReactNode } from "react";
import { Icon } from "~/ui/icon";

/** An act that can't be done now: it says why, and who or what can make it possible. */
export function DisabledAction({
  id,
  label,
  why,
  how,
}: {
  id: string;
  label: ReactNode;
  why: ReactNode;
  how?: ReactNode;
}) {
  return (
    <div className="disabled-action">
      <button type="button" className="btn" aria-disabled="true" aria-describedby={`${id}-why`}>
        <Icon name="lock" />
        {label}
      </button>
      <p className="small" id={`${id}-why`}>
        {why} {how && <span className="muted">{how}</span>}
      </p>
    </div>
  );
}
