/** Where in the workspace a thing of the log is shown, or null when it has no page of its own. */
export function subjectPath(kind: string, id: string): string | null {
  switch (kind) {
    case "statement":
      return `/uttalanden/${id}`;
    case "seat":
      return `/parter/platser/${id}`;
    case "organisation":
      return `/parter/organisationer/${id}`;
    case "person":
      return `/parter/personer/${id}`;
    default:
      return null;
  }
}
