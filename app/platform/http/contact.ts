import type { Settings } from "~/platform/env/settings";

/** The bare address of those who run the platform, from the sender of its letters. */
export function platformAddress({ mailFrom }: Pick<Settings, "mailFrom">): string {
  return /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
}
