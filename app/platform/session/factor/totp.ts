import { randomBytes, timingSafeEqual } from "node:crypto";
import { encodeBase32UpperCaseNoPadding } from "@oslojs/encoding";
import { createTOTPKeyURI, generateHOTP } from "@oslojs/otp";

/** One-time codes by time (RFC 6238): six digits, thirty seconds. */
const period = 30;
const digits = 6;

export function newTotpKey(): Uint8Array {
  return randomBytes(20);
}

/** The address that authenticator apps read from the QR code. */
export function totpAddress(key: Uint8Array, email: string): string {
  return createTOTPKeyURI("Samsyn", email, key, period, digits);
}

/** The key as text in groups of four, for those who type it. */
export function totpKeyText(key: Uint8Array): string {
  return encodeBase32UpperCaseNoPadding(key).replace(/(.{4})(?=.)/g, "$1 ");
}

/** The number of the thirty seconds at an instant. */
export function totpStep(now: Date): number {
  return Math.floor(now.getTime() / 1000 / period);
}

export function totpCode(key: Uint8Array, step: number): string {
  return generateHOTP(key, BigInt(step), digits);
}

/**
 * The step that a code belongs to, one step off on either side allowed for clocks that differ, or null. The
 * caller refuses a step that has been used.
 */
export function matchTotp(key: Uint8Array, code: string, now: Date): number | null {
  const typed = Buffer.from(code.replace(/\s/g, ""));
  const current = totpStep(now);
  const found = [current, current - 1, current + 1].find((step) => {
    const right = Buffer.from(totpCode(key, step));
    return typed.length === right.length && timingSafeEqual(typed, right);
  });
  return found ?? null;
}
