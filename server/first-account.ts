import type { Platform } from "~/platform/http/platform";
import { firstAccountAddress } from "~/platform/session/first-account.server";
import { say } from "./say";

/** Without example data and without accounts, tells the operator where to make the first one. */
export async function tellFirstAccount(platform: Platform): Promise<void> {
  if (platform.settings.example) return;
  const address = await firstAccountAddress(platform);
  if (!address) return;
  say(
    `\nNobody has an account yet. Make the operator's here; the address works until it has been used:\n${address}`,
  );
}
