import type { AppLoadContext } from "@remix-run/node";

/** The fields of a posted form in the order in which they were sent; a name may stand several times. */
export type SentFields = readonly (readonly [name: string, value: string])[];

/** A posted form, read and checked before the routes: only fields that the route's `takes` knows. */
export interface SentForm {
  readonly fields: SentFields;
  /** The first value of a name, or null. */
  get(name: string): string | null;
  all(name: string): readonly string[];
}

export interface SentFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file that went to the disk as it came, and lies there until the request is answered. */
export interface SpooledFile {
  readonly fileName: string;
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Of its bytes, in hex. */
  readonly sha256: string;
}

/** What a body was refused with: its page says it in words. */
export type BodyRefusal = 400 | 408 | 413 | 415 | 429;

/** What came in the body of a request. */
export type Sent =
  | { readonly ok: true; readonly form: SentForm; readonly file: SentFile | SpooledFile | "too-large" | null }
  | { readonly ok: false; readonly status: BodyRefusal };

export function formOf(fields: SentFields): SentForm {
  return {
    fields,
    get: (name) => fields.find(([known]) => known === name)?.[1] ?? null,
    all: (name) => fields.flatMap(([known, value]) => (known === name ? [value] : [])),
  };
}

const nothing: Sent = { ok: true, form: formOf([]), file: null };

/** What a request brought. A route whose body was refused is not run, so none of them meets that. */
function received({ context }: { readonly context: AppLoadContext }) {
  const sent = context.sent ?? nothing;
  if (!sent.ok) throw new Response(null, { status: sent.status });
  return sent;
}

/** The form that was posted to a route. */
export function sentForm(args: { readonly context: AppLoadContext }): SentForm {
  return received(args).form;
}

/** The file that was posted to a route, null when there was none. */
export function sentFile(args: { readonly context: AppLoadContext }): SentFile | "too-large" | null {
  const { file } = received(args);
  return file !== null && typeof file === "object" && "path" in file ? null : file;
}

/** The same of a route whose files go to the disk. */
export function spooledFile(args: { readonly context: AppLoadContext }): SpooledFile | "too-large" | null {
  const { file } = received(args);
  return file !== null && typeof file === "object" && "bytes" in file ? null : file;
}
