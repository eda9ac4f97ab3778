import type { Role } from "./actor";
import type { RefusalDetail } from "./outcome";

/** A policy's answer: may, or may not with the reason and who can. */
export type Answer<R extends string = string> = { readonly may: true } | No<R>;

export type No<R extends string = string> = {
  readonly may: false;
  readonly reason: R;
  readonly whoCan?: Role;
  readonly detail?: RefusalDetail;
};

export const may: { readonly may: true } = { may: true };

/** `whoCan` is the role that could do it or could make it possible, for the text beside a disabled action. */
export function mayNot<R extends string>(reason: R, whoCan?: Role, detail?: RefusalDetail): Answer<R> {
  return {
    may: false,
    reason,
    ...(whoCan === undefined ? {} : { whoCan }),
    ...(detail === undefined ? {} : { detail }),
  };
}
