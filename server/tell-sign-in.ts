import { firstAccountAddress } from "~/domain/accounts/first-account.server";
import type { Platform } from "~/platform/http/platform";
import { say } from "./say";

/** Tells how to sign in: with example data as one of its accounts; without any account, where to make the first one. */
export async function tellSignIn(platform: Platform): Promise<void> {
  const { settings, exampleCouncils } = platform;
  if (settings.example && exampleCouncils.size > 0) {
    say(`Sign in at ${settings.origin}/logga-in: the page lists an account for each role of the example.`);
  }
  if (settings.example) return;
  if (settings.exampleClosed) {
    say(
      `The example's accounts are closed: ${settings.exampleClosed}. SAMSYN_EXAMPLE=off says that this is meant.`,
    );
  }
  const address = await firstAccountAddress(platform);
  if (!address) return;
  say(
    `\nNobody has an account yet. Make the operator's here; the address works until it has been used:\n${address}`,
  );
}
