/** One file per area and language in `app/locales`; the name of the file is the namespace. */
export const namespaces = [
  "common",
  "terms",
  "errors",
  "public",
  "parties",
  "plans",
  "statements",
  "documents",
  "questions",
  "overview",
  "workspace",
  "account",
  "operator",
  "letters",
] as const;
export type Namespace = (typeof namespaces)[number];
