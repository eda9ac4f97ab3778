import type { RouteConfigEntry } from "@remix-run/route-config";
import { modulesOf } from "./route-modules";

/** The types of `app/kernel/address/addresses.ts`, made from the table of routes. */
export function addressTable(routes: readonly RouteConfigEntry[]): string {
  const addresses = [...new Set(modulesOf(routes).map(({ address }) => address))]
    .filter((address) => !address.includes("*"))
    .sort();
  const below = (start: string) =>
    addresses
      .filter((a) => a === start || a.startsWith(`${start}/`))
      .map((a) => a.slice(start.length) || "/");
  const workspace = below("/:council/arbetsyta");
  const council = below("/:council").filter((a) => !/^\/arbetsyta(\/|$)/.test(a));
  const shared = addresses.filter((a) => !/^\/:council(\/|$)/.test(a));
  const type = (name: string, list: readonly string[]) =>
    `export type ${name} =\n${list.map((a) => `  | ${JSON.stringify(a)}`).join("\n")};\n`;
  return [
    "// Made from app/routes.ts by tests/census/addresses.test.ts; it says how.\n",
    `/** Public addresses below a council. */\n${type("CouncilAddress", council)}`,
    `/** Addresses below a council's workspace. */\n${type("WorkspaceAddress", workspace)}`,
    `/** Addresses of the shared host that belong to no council. */\n${type("SharedAddress", shared)}`,
  ].join("\n");
}
