import { createHash, hkdfSync } from "node:crypto";
import type { Settings } from "~/platform/env/settings";

/** A key that entries' hashes are made with. `id` stands with each entry and tells nothing of the key. */
export interface TrailKey {
  id: string;
  key: Buffer;
}

export interface TrailKeys {
  /** The key of new entries. Throws when the program has no secret. */
  current(): TrailKey;
  /** The key of an entry that is there: of the secret, or of one from before. */
  byId(id: string): TrailKey | null;
}

type Secrets = Pick<Settings, "secret" | "previousSecrets">;

function keyOf(secret: string): TrailKey {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "samsyn audit trail", 32));
  return {
    id: createHash("sha256").update("samsyn audit trail").update(key).digest("hex").slice(0, 16),
    key,
  };
}

const opened = new WeakMap<Secrets, TrailKeys>();

/** The keys that follow from the settings' secrets, derived once. */
export function trailKeys(settings: Secrets): TrailKeys {
  const known = opened.get(settings);
  if (known) return known;
  const { secret, previousSecrets } = settings;
  const keys = [...(secret ? [secret] : []), ...previousSecrets].map(keyOf);
  const current = secret ? keys[0] : undefined;
  const made: TrailKeys = {
    current: () => {
      if (!current) throw new Error("SAMSYN_SECRET is missing: the audit trail can't be written.");
      return current;
    },
    byId: (id) => keys.find((each) => each.id === id) ?? null,
  };
  opened.set(settings, made);
  return made;
}
