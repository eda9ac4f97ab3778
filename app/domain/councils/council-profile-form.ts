import { z } from "zod";
import {
  type CouncilName,
  type CouncilProfile,
  membershipKinds,
  quarters,
  strategyNodeKinds,
} from "~/kernel/council/council-profile";
import { languages } from "~/kernel/language";
import { type LocalDate, parseLocalDate } from "~/kernel/local-date";
import { type OrganisationNumber, parseOrganisationNumber } from "~/kernel/organisation-number";
import { perspectives } from "~/kernel/perspective";
import { incomingLine } from "~/kernel/text/incoming-text";

/** Messages here are read by whoever writes a tenant folder, in the terminal, and are plain English. */
const text = z.string().overwrite(incomingLine).min(1, "must not be empty");
const localised = z.strictObject({ sv: text, en: text });
const day = z.string().transform((written, context): LocalDate => {
  const parsed = parseLocalDate(written);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "must be a day written as 2026-11-23" });
  return z.NEVER;
});
const webAddress = z.url({ protocol: /^https$/, error: "must be an address that begins with https://" });

const idPattern = /^[a-z][a-z0-9-]{0,38}[a-z0-9]$/;
const id = z.string().regex(idPattern, "must be 2–40 of a–z, 0–9 and -, from a letter to a letter or digit");
const oldPath = z.string().regex(/^[a-zåäö][a-z0-9åäö-]{0,38}[a-z0-9åäö]$/, "must be 2–40 of a–ö, 0–9 and -");
const host = z
  .string()
  .regex(
    /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
    "must be a host name in lower case, without port",
  );

const name = z.strictObject({
  name: localised,
  shortName: localised,
  from: day.nullable().default(null),
  to: day.nullable().default(null),
});

const organisationNumber = z.string().transform((written, context): OrganisationNumber => {
  const parsed = parseOrganisationNumber(written);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: "is not a valid organisation number" });
  return z.NEVER;
});

const association = z.strictObject({
  name: text,
  shortName: text.nullable().default(null),
  organisationNumber: organisationNumber.nullable().default(null),
  governingBody: localised,
  website: webAddress,
  email: z.email("must be an e-mail address"),
});

const municipality = z.strictObject({
  code: z.string().regex(/^\d{4}$/, "must be the four digits of SCB's code"),
  kind: z.enum(membershipKinds),
});

const year = z.int().min(1990).max(2100);
const strategy = z
  .strictObject({
    id,
    title: localised,
    period: z.strictObject({ from: year.nullable(), to: year }),
    adopted: day.nullable().default(null),
    source: webAddress,
    nodes: z.array(z.strictObject({ code: text, kind: z.enum(strategyNodeKinds), name: localised })),
  })
  .refine(({ period }) => period.from === null || period.from <= period.to, {
    path: ["period"],
    error: "must not end before it begins",
  })
  .refine((it) => it.nodes.every(({ code }) => code.startsWith(`${it.id}:`) && /^[a-z0-9:-]+$/.test(code)), {
    path: ["nodes"],
    error: "must have codes of the form <strategy id>:<a–z, 0–9 and ->",
  })
  .refine((it) => isUnique(it.nodes.map(({ code }) => code)), {
    path: ["nodes"],
    error: "must have each code once",
  });

/** Shape of `tenants/<id>/council.ts`. The rules between councils are in `tenant-rules.ts`. */
export const councilProfileSchema = z
  .strictObject({
    id,
    quarter: z.enum(quarters).default("none"),
    names: z
      .array(name)
      .refine(followOn, "must follow on each other: the first without from, the last without to"),
    aliases: z.array(text).default([]),
    path: id.optional(),
    formerPaths: z.array(oldPath).default([]),
    hosts: z.tuple([host], host),
    formerHosts: z.array(host).default([]),
    association,
    municipalities: z
      .array(municipality)
      .refine((all) => all.some(({ kind }) => kind === "member"), "must have at least one member")
      .refine((all) => isUnique(all.map(({ code }) => code)), "must have each municipality once"),
    languages: z
      .array(z.enum(languages))
      .refine((all) => all.includes("sv") && isUnique(all), "must have sv, and each language once")
      .default([...languages]),
    strategies: z.array(strategy).default([]),
    freshnessDays: z.int().min(7).max(366).default(90),
    termStart: day.nullable().default(null),
    perspectives: z
      .array(z.enum(perspectives))
      .refine((all) => all.length === perspectives.length && isUnique(all), "must have each perspective once")
      .default([...perspectives]),
  })
  .transform((input): CouncilProfile => ({ ...input, path: input.path ?? input.id }));

/** What a tenant folder writes; the rest has defaults. Used as `satisfies CouncilProfileInput`. */
export type CouncilProfileInput = z.input<typeof councilProfileSchema>;

function followOn(names: readonly CouncilName[]): boolean {
  return (
    names.length > 0 &&
    names[0]?.from === null &&
    names.every(({ from, to }, at) => {
      const next = names[at + 1];
      return next ? to !== null && to === next.from && (from === null || from < to) : to === null;
    })
  );
}

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
