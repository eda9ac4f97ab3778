import { isLoopbackAddress, isLoopbackName } from "./loopback";

/** What the settings say that the example depends on. */
export interface ExampleGround {
  /** `SAMSYN_EXAMPLE` as given; `trial` is `on`, also on an external database that holds nothing but a trial. */
  asked: "on" | "off" | "trial" | undefined;
  /** `HOST`, where the program listens. */
  host: string;
  /** `ORIGIN`. */
  origin: string;
  /** `TRUST_PROXY` is something else than off. */
  proxied: boolean;
  /** `DATABASE_URL` is given. */
  external: boolean;
}

/** Whether anyone may sign in to the example's accounts. `because` says why not, when nobody asked for that. */
export interface ExampleMode {
  open: boolean;
  because: string | null;
}

/** Each setting by which others than the one at this machine could reach the program, and how it would have to read. */
export function reachableBy({ host, origin, proxied }: Omit<ExampleGround, "asked" | "external">): string[] {
  const { protocol, host: name } = new URL(origin);
  const listensHere = host.toLowerCase() === "localhost" || isLoopbackAddress(host);
  return [
    ...(protocol !== "http:" || !isLoopbackName(name)
      ? [`ORIGIN is ${origin}, and must be an http address of this machine, such as http://localhost:3000`]
      : []),
    ...(proxied ? ["TRUST_PROXY is set, and must be off"] : []),
    ...(listensHere ? [] : [`HOST is ${host}, and must be 127.0.0.1 or ::1`]),
  ];
}

/**
 * Example accounts are signed in to without proof, so they are open only where nobody but the one at this machine comes.
 * Unasked they are open there, and closed elsewhere. Throws an Error that names the settings where they were asked for
 * and can't be had.
 */
export function exampleMode(ground: ExampleGround): ExampleMode {
  const { asked, external } = ground;
  if (asked === "off") return { open: false, because: null };
  const hindrances = [
    ...reachableBy(ground),
    ...(external && asked !== "trial"
      ? [
          "DATABASE_URL is set, and a database that holds nothing but a trial is marked with SAMSYN_EXAMPLE=trial",
        ]
      : []),
  ];
  if (hindrances.length === 0) return { open: true, because: null };
  if (!asked) return { open: false, because: hindrances.join("; ") };
  throw new Error(
    `SAMSYN_EXAMPLE=${asked} lets anyone sign in without proof, so nobody else may reach the program: ${hindrances.join("; ")}. Change that, or set SAMSYN_EXAMPLE=off.`,
  );
}
