import { access, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { z } from "zod";
import { type CouncilProfile, inCompassOrder } from "~/kernel/council/council-profile";
import {
  type CouncilText,
  type CouncilTexts,
  parseCouncilText,
  type TextName,
  textNames,
} from "~/kernel/council/council-text";
import type { Language } from "~/kernel/language";
import { councilProfileSchema } from "./council-profile-form";
import { type CouncilTheme, parseTheme, themeSentence } from "./council-theme";
import { tenantConflicts } from "./tenant-rules";
import type { TerminologyOverrides } from "./terminology";
import { terminologySchema } from "./terminology-form";

/** Everything in one folder `tenants/<id>/`, checked. */
export type Tenant = {
  readonly profile: CouncilProfile;
  readonly theme: CouncilTheme;
  readonly terminology: { readonly [language in Language]?: TerminologyOverrides };
  readonly texts: CouncilTexts;
};

/** What is wrong in the tenant folders: one sentence each, naming folder, file and field. */
export class TenantsRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "TenantsRefused";
  }
}

/** The profiles of all councils below a folder, in compass order. Throws `TenantsRefused`. */
export async function readTenants(folder: string): Promise<CouncilProfile[]> {
  return (await readTenantFolders(folder)).map(({ profile }) => profile);
}

/**
 * Reads and checks every tenant folder: profile, theme, words and texts, and the rules between them.
 * The profile is `council.ts` (under tsx or Vite) or, where the folder was compiled, `council.js`.
 * Throws `TenantsRefused` with everything that is wrong, not only the first thing.
 */
export async function readTenantFolders(folder: string): Promise<Tenant[]> {
  const problems: string[] = [];
  const tenants: Tenant[] = [];
  for (const id of await councilFolders(folder)) {
    const tenant = await readTenant(path.join(folder, id), id, (file, sentence) =>
      problems.push(`tenants/${id}/${file}: ${sentence}.`),
    );
    if (tenant) tenants.push(tenant);
  }
  for (const { council, field, sentence } of tenantConflicts(tenants.map(({ profile }) => profile))) {
    problems.push(`tenants/${council}/council.ts: ${field}: ${sentence}.`);
  }
  if (tenants.length === 0 && problems.length === 0) problems.push(`${folder} has no council folder.`);
  if (problems.length > 0) throw new TenantsRefused(problems);
  const order = inCompassOrder(tenants.map(({ profile }) => profile)).map(({ id }) => id);
  return tenants.sort((a, b) => order.indexOf(a.profile.id) - order.indexOf(b.profile.id));
}

async function councilFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new TenantsRefused([`${folder} can't be read.`]);
  });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

type Report = (file: string, sentence: string) => void;

async function readTenant(folder: string, id: string, report: Report): Promise<Tenant | null> {
  const profile = await readProfile(folder, id, report);
  const theme = await readTheme(folder, id, report);
  if (!profile) return null;
  const terminology: Partial<Record<Language, TerminologyOverrides>> = {};
  const texts: Partial<Record<Language, Record<TextName, CouncilText>>> = {};
  for (const language of profile.languages) {
    terminology[language] = await readTerminology(folder, language, report);
    texts[language] = await readTexts(folder, language, report);
  }
  return theme && { profile, theme, terminology, texts };
}

async function readProfile(folder: string, id: string, report: Report): Promise<CouncilProfile | null> {
  const file = await firstThatExists([path.join(folder, "council.js"), path.join(folder, "council.ts")]);
  if (!file) return refuse(report, "council.ts", "is missing");
  const module = await import(/* @vite-ignore */ pathToFileURL(file).href).catch((cause: unknown) =>
    refuse(report, path.basename(file), `can't be loaded: ${firstLine(cause)}`),
  );
  if (!module) return null;
  const parsed = councilProfileSchema.safeParse(module.default);
  if (!parsed.success) return refuseIssues(report, "council.ts", parsed.error);
  if (parsed.data.id !== id)
    return refuse(report, "council.ts", `id: is "${parsed.data.id}" but the folder is "${id}"`);
  return parsed.data;
}

async function readTheme(folder: string, id: string, report: Report): Promise<CouncilTheme | null> {
  const css = await readText(folder, "theme.css", report);
  if (css === null) return null;
  const { theme, problems } = parseTheme(id, css);
  for (const problem of problems) report("theme.css", themeSentence(problem));
  return theme ?? null;
}

async function readTerminology(
  folder: string,
  language: Language,
  report: Report,
): Promise<TerminologyOverrides> {
  const file = `locales/${language}.json`;
  const json = await readText(folder, file, report);
  if (json === null) return {};
  try {
    const parsed = terminologySchema.safeParse(JSON.parse(json));
    if (parsed.success) return parsed.data;
    refuseIssues(report, file, parsed.error);
  } catch (cause) {
    report(file, `is not JSON: ${firstLine(cause)}`);
  }
  return {};
}

async function readTexts(
  folder: string,
  language: Language,
  report: Report,
): Promise<Record<TextName, CouncilText>> {
  const read = async (name: TextName): Promise<CouncilText> => {
    const file = `texts/${language}/${name}.md`;
    const markdown = await readText(folder, file, report);
    const parsed = markdown === null ? null : parseCouncilText(markdown);
    if (markdown !== null && !parsed) report(file, "must begin with one # heading and a paragraph after it");
    return parsed ?? { heading: "", lede: [], blocks: [] };
  };
  const texts = await Promise.all(textNames.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(texts) as Record<TextName, CouncilText>;
}

async function readText(folder: string, file: string, report: Report): Promise<string | null> {
  return readFile(path.join(folder, file), "utf8").catch(() => refuse(report, file, "is missing"));
}

async function firstThatExists(files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return null;
}

function refuse(report: Report, file: string, sentence: string): null {
  report(file, sentence);
  return null;
}

function refuseIssues(report: Report, file: string, error: z.ZodError): null {
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".");
    const message = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    report(file, field === "" ? message : `${field}: ${message}`);
  }
  return null;
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "";
}
