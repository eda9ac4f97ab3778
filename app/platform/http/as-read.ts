import type { FormAnswer } from "./read-form.server";

/** True when the page has told that what the form was opened with has changed. */
export function isStale(answer: FormAnswer | undefined): boolean {
  return answer !== undefined && answer.version === null;
}

/** The version that the form acts on: the one it was opened with, until the page has told of a later one. */
export function versionAsRead(answer: FormAnswer | undefined, shown: number): number {
  return answer?.version ?? shown;
}

/** A hidden mark of what was read, such as a fingerprint: as when the form was opened, until the page has told of a change. */
export function markAsRead(answer: FormAnswer | undefined, field: string, shown: string): string {
  if (!answer || isStale(answer)) return shown;
  const read = answer.values[field];
  return typeof read === "string" ? read : "";
}
