/** One thing to put right. `field` is the id of the control; without it the line is plain text. */
export type FormError = { field?: string; message: string };

/** First in the form; takes focus on reload and links to the fields. Renders nothing when all is well. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FormError[] }) {
  if (errors.length === 0) return null;
  return (
    <div
      className="error-summary stack-s"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the page came back because of these errors; they must be met first
      autoFocus
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title}</h2>
      <ul className="plain stack-s">
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            {error.field ? <a href={`#${error.field}`}>{error.message}</a> : error.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
