import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Settings } from "~/platform/env/settings";

type Keyed = Pick<Settings, "secret">;

function keyFor({ secret }: Keyed, purpose: string): Buffer {
  if (!secret) throw new Error("SAMSYN_SECRET is missing: secrets can't be kept.");
  return Buffer.from(hkdfSync("sha256", secret, "", `samsyn ${purpose}`, 32));
}

/** Encrypts with AES-256-GCM for one owner: a sealed text moved to another account does not open. */
export function seal(settings: Keyed, owner: string, plain: Uint8Array): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(settings, "seal"), iv).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return ["v1", iv, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/** Opens what `seal` closed; null when it was altered, belongs to someone else, or the secret has changed. */
export function unseal(settings: Keyed, owner: string, box: string): Uint8Array | null {
  const [version, iv, tag, sealed] = box.split(".");
  if (version !== "v1" || !iv || !tag || !sealed) return null;
  try {
    const key = keyFor(settings, "seal");
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(owner)).setAuthTag(Buffer.from(tag, "base64url"));
    return Buffer.concat([decipher.update(Buffer.from(sealed, "base64url")), decipher.final()]);
  } catch {
    return null;
  }
}

/** A keyed hash, for what is low in entropy (addresses, recovery codes) or must be told again without being kept. */
export function keyedHash(settings: Keyed, purpose: string, text: string): string {
  return createHmac("sha256", keyFor(settings, purpose)).update(text).digest("hex");
}
