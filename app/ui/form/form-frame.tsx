import { createContext, type ReactNode, useContext } from "react";
import { ErrorSummary, type FormError } from "~/ui/form/error-summary";

/** For whom the forms of the page are sent, as it stands in each; null where nobody is signed in. */
export const SentFor = createContext<string | null>(null);

/** Hidden values; those that are undefined or null are left out. */
export function HiddenFields({ values }: { values: Record<string, string | number | null | undefined> }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) =>
        value === undefined || value === null ? null : (
          <input key={name} type="hidden" name={name} value={value} />
        ),
      )}
    </>
  );
}

type FormFrameProps = {
  /** Where to post; the page itself if left out. */
  action?: string;
  id?: string;
  className?: string;
  labelledBy?: string;
  label?: string;
  /** Idempotency token of this rendering of the form. */
  token?: string;
  /** Version of what is being changed. */
  version?: number;
  /** What the button does when several forms share an action. */
  intent?: string;
  hidden?: Record<string, string | number | null | undefined>;
  /** Words above the errors, e.g. "Två saker behöver rättas". Needed where errors can come. */
  errorTitle?: string;
  errors?: readonly FormError[];
  /** The form sends files. */
  files?: boolean;
  /** The answer is a file: the page stays where it is. */
  download?: boolean;
  /** Ask before leaving with unsaved changes (where the page has script). */
  guard?: boolean;
  children: ReactNode;
};

/** A posted form: hidden `_for`, `_token`, `_version` and `_intent`, the error summary, then the fields. */
export function FormFrame(props: FormFrameProps) {
  const { token, version, intent, hidden, errors = [], errorTitle = "", children } = props;
  const sentFor = useContext(SentFor);
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      className={props.className ?? "stack"}
      aria-labelledby={props.labelledBy}
      aria-label={props.label}
      encType={props.files ? "multipart/form-data" : undefined}
      data-guard={props.guard ? "" : undefined}
      data-download={props.download ? "" : undefined}
      noValidate
    >
      <ErrorSummary title={errorTitle} errors={errors} />
      <HiddenFields
        values={{ _for: sentFor, _token: token, _version: version, _intent: intent, ...hidden }}
      />
      {children}
    </form>
  );
}
