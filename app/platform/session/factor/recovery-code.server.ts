import { randomInt } from "node:crypto";
import type { Settings } from "~/platform/env/settings";
import { keyedHash } from "./secret-box.server";

/** Letters and digits that can't be taken for one another. */
const signs = "23456789abcdefghjkmnpqrstuvwxyz";
const recoveryCodeCount = 10;

/** Ten codes such as `k7m2q-9xw4d`, each to be used once in place of a code from the app. */
export function newRecoveryCodes(): string[] {
  const one = () => Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join("");
  const codes = new Set<string>();
  while (codes.size < recoveryCodeCount) codes.add(one().replace(/^(.{5})/, "$1-"));
  return [...codes];
}

/** What the database keeps of a code. Spaces, hyphens and capitals don't matter when it is typed. */
export function recoveryCodeHash(
  settings: Pick<Settings, "secret">,
  accountId: string,
  code: string,
): string {
  const plain = code.toLowerCase().replace(/[\s-]/g, "");
  return keyedHash(settings, "recovery code", `${accountId}:${plain}`);
}
