import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import type { PoolUrls } from "~/platform/database/pools.server";
import { type Bucket, bucketOf, bucketShape } from "./bucket";
import { exampleMode, reachableBy } from "./example-mode";

/** Whether a text is an IP address, or a network such as "10.0.0.0/8". */
function isNetwork(written: string): boolean {
  const [, address = "", length = "1"] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(written) ?? [];
  const bits = { 4: 32, 6: 128 }[isIP(address)] ?? 0;
  return Number(length) >= 1 && Number(length) <= bits;
}

/** `off`, `on` for one proxy, how many there are, or their addresses and networks, separated by commas. */
function readProxies(written: string, context: z.RefinementCtx): Settings["trustProxy"] {
  if (written === "off" || written === "on") return written === "on" ? 1 : false;
  if (/^[1-9]$/.test(written)) return Number(written);
  const addresses = written.split(",").map((one) => one.trim());
  if (addresses.every(isNetwork)) return addresses;
  context.addIssue("is off, on, a number from 1 to 9, or addresses such as 10.0.0.0/8,192.0.2.7");
  return z.NEVER;
}

function clamdOf(written: string | undefined): Settings["clamd"] {
  const [host, port] = written?.split(":") ?? [];
  return host && port ? { host, port: Number(port) } : null;
}

const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  ORIGIN: z.url().optional(),
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  DATABASE_URL: z.string().optional(),
  DATABASE_PUBLIC_URL: z.string().optional(),
  DATABASE_SESSION_URL: z.string().optional(),
  DATABASE_OWNER_URL: z.string().optional(),
  SAMSYN_DATA: z.string().default(".samsyn"),
  SAMSYN_FILES: z.string().optional(),
  ...bucketShape,
  CLAMD: z
    .string()
    .regex(/^[^:\s]+:\d{1,5}$/, "is a host and a port, such as 127.0.0.1:3310")
    .optional(),
  SAMSYN_EXAMPLE: z.enum(["on", "off", "trial"]).optional(),
  SAMSYN_SECRET: z.string().min(32).optional(),
  SAMSYN_PREVIOUS_SECRETS: z
    .string()
    .transform((text) => text.split(",").map((each) => each.trim()))
    .pipe(z.array(z.string().min(32)))
    .default([]),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("Samsyn <samsyn@samsyn.example>"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  TRUST_PROXY: z.string().default("off").transform(readProxies),
  METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  METRICS_HOST: z.string().default("127.0.0.1"),
  PAGE_CACHE_MB: z.coerce.number().int().min(1).max(4096).default(64),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(60).default(0),
});

/** The process's settings, read once from the environment. */
export interface Settings {
  port: number;
  host: string;
  /** Address of the shared host, without a trailing slash. */
  origin: string;
  mode: "production" | "development" | "test";
  dataFolder: string;
  /** Where the content of documents lies; within the data folder unless told otherwise. */
  filesFolder: string;
  /** The bucket where it lies instead. */
  filesBucket: Bucket | null;
  /** The virus scanner that looks at what comes in, as host and port. */
  clamd: { host: string; port: number } | null;
  /** Whether anyone at this machine may sign in to the example's accounts. */
  example: boolean;
  /** Why not, when nobody asked for that. */
  exampleClosed: string | null;
  /** Whether there is a page of the letters that would have been sent: with the example, and in development at this machine. */
  letters: boolean;
  /** Key material for secrets at rest (TOTP); at least 32 characters. */
  secret: string | undefined;
  /** Secrets from before: what they made is still recognised, and nothing is made with them. */
  previousSecrets: readonly string[];
  smtpUrl: string | undefined;
  mailFrom: string;
  logLevel: string;
  /** The proxies whose word on visitors counts: none, so many, or those with these addresses. */
  trustProxy: false | number | string[];
  /** Where what is measured is told, if anywhere. */
  metrics: { port: number; host: string } | null;
  /** Bytes of finished public pages kept in memory. */
  pageCacheBytes: number;
  /** Seconds between answering "not ready" and taking no more requests, when the process is asked to stop. */
  drainSeconds: number;
  external: (PoolUrls & { owner: string | undefined }) | null;
}

/** Reads the settings, an empty one as not given; throws an Error whose message names each wrong variable. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== "")),
  );
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The settings in the environment can't be used. ${wrong.join("; ")}`);
  }
  const given = parsed.data;
  const { DATABASE_URL: login, DATABASE_PUBLIC_URL: counter, DATABASE_SESSION_URL: session } = given;
  for (const [name, address] of Object.entries({
    DATABASE_PUBLIC_URL: counter,
    DATABASE_SESSION_URL: session,
  })) {
    if (login && !address)
      throw new Error(
        `DATABASE_URL is set, so ${name} must be set too: create-roles prints it (see docs/operating.md).`,
      );
  }
  const origin = (given.ORIGIN ?? `http://localhost:${given.PORT}`).replace(/\/$/, "");
  const trustProxy = given.TRUST_PROXY;
  const reach = { host: given.HOST, origin, proxied: trustProxy !== false };
  const example = exampleMode({
    ...reach,
    asked: given.SAMSYN_EXAMPLE,
    external: login !== undefined,
  });
  return {
    port: given.PORT,
    host: given.HOST,
    origin,
    mode: given.NODE_ENV,
    dataFolder: given.SAMSYN_DATA,
    filesFolder: given.SAMSYN_FILES ?? path.join(given.SAMSYN_DATA, "files"),
    filesBucket: bucketOf(given),
    clamd: clamdOf(given.CLAMD),
    example: example.open,
    exampleClosed: example.because,
    letters: example.open || (given.NODE_ENV === "development" && reachableBy(reach).length === 0),
    secret: given.SAMSYN_SECRET,
    previousSecrets: given.SAMSYN_PREVIOUS_SECRETS,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM,
    logLevel: given.LOG_LEVEL,
    trustProxy,
    metrics: given.METRICS_PORT ? { port: given.METRICS_PORT, host: given.METRICS_HOST } : null,
    pageCacheBytes: given.PAGE_CACHE_MB * 2 ** 20,
    drainSeconds: given.DRAIN_SECONDS,
    external:
      login && counter && session ? { login, counter, session, owner: given.DATABASE_OWNER_URL } : null,
  };
}
