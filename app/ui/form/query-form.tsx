import { createContext, type ReactNode, useContext } from "react";
import { HiddenFields } from "~/ui/form/form-frame";

/** What every address of the pages keeps, by name. A form that is sent with GET makes a new address, and takes it along. */
export const KeptInAddress = createContext<Readonly<Record<string, string>>>({});

/** A form whose answers are the page's address: filters, searches and choices of a day. */
export function QueryForm({
  action,
  className,
  label,
  labelledBy,
  hidden = {},
  children,
}: {
  action?: string;
  className?: string;
  label?: string;
  labelledBy?: string;
  /** Other parts of the page's address to keep. */
  hidden?: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const kept = useContext(KeptInAddress);
  return (
    <form method="get" action={action} className={className} aria-label={label} aria-labelledby={labelledBy}>
      <HiddenFields values={{ ...kept, ...hidden }} />
      {children}
    </form>
  );
}
