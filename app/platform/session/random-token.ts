import { randomBytes } from "node:crypto";

/** 256 random bits, safe in an address. Links and form keys are made of it; the database keeps their SHA-256. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}

/** 160 random bits in small letters and digits, for a path: of those all spellings lead to the one in small letters. */
export function randomPathToken(): string {
  return randomBytes(20).toString("hex");
}
