import { address } from "~/kernel/address/address";
import type { SignInDesk } from "~/platform/access/open-sign-in.server";

/** Where a visitor goes who has signed in. */
export function onwardFrom({ back }: Pick<SignInDesk, "back">): string {
  return back ?? address("/konto/val");
}

/** Who the visitor is signed in as already, and where that leads. */
export function alreadyIn(desk: SignInDesk): { name: string; onward: string } | null {
  return desk.signedIn && { name: desk.signedIn.account.name, onward: onwardFrom(desk) };
}
