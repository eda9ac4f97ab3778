import { hash, verify } from "@node-rs/argon2";

/** Argon2id, 19 MiB and two passes (OWASP's first choice); salt and cost stand in the hash itself. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same letters typed on different keyboards give the same password. */
const plain = (password: string) => password.normalize("NFKC");

export function hashPassword(password: string): Promise<string> {
  return hash(plain(password), cost);
}

let dummy: Promise<string> | undefined;

/**
 * True for the right password. Without a hash (no such account, or none set) a dummy is compared, so that the
 * time taken does not tell whether the account exists.
 */
export async function verifyPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword("no account has this password");
  const right = await verify(kept ?? (await dummy), plain(password)).catch(() => false);
  return right && Boolean(kept);
}
