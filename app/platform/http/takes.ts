import type { z } from "zod";

/**
 * What a route's action takes out of the body of a request: the shapes of its forms, and the field of a file with the
 * most bytes that it may have; one that is `spooled` goes to the disk as it comes. A route with an action exports it as `takes`; the reader in front of the routes leaves
 * out every field that no shape knows, and reads files for no other route.
 */
export interface Takes {
  readonly forms: readonly z.ZodType[];
  readonly file?: { readonly field: string; readonly most: number; readonly spooled?: boolean };
}
