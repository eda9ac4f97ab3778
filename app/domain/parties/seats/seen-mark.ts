import { fingerprintOf } from "~/kernel/fingerprint";

/** A mark of rows as they were read: the same for as long as none has come, gone or been saved, in whatever order. */
export function seenMark(rows: readonly { readonly id: string; readonly version: number }[]): string {
  return fingerprintOf(rows.map(({ id, version }) => `${id}:${version}`).toSorted());
}
