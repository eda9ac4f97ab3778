import { describe, expect, it } from "vitest";
import { z } from "zod";
import { outgoingText } from "~/kernel/text/outgoing-text";
import type { Takes } from "~/platform/http/takes";
import routes from "~/routes";
import { addressWithRows } from "../support/addressed-rows";
import { builtRoutes } from "../support/built-routes";
import { httpClient } from "../support/http-client";
import { modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

/** Passwords and codes, which are no texts: they are hashed as they were typed. */
const secrets = ["password", "proof", "code"];
/** Marks of what a page showed and ids of rows: compared with what there is, and never kept. */
const compared = [
  "account",
  "council",
  "format",
  "grant",
  "invitation",
  "read",
  "readReceivers",
  "representation",
];
const marks = [
  ...compared,
  "sealed",
  "seen",
  "session",
  "since",
  "strategyNodes",
  "categories",
  "contributorHoldingIds",
];

interface Field {
  file: string;
  name: string;
  schema: z.ZodType;
}

/** The fields of a form's shape, which may be refined and transformed. */
function fieldsOf(form: z.ZodType): [name: string, schema: z.ZodType][] {
  if (form instanceof z.ZodPipe) return fieldsOf(form.in as z.ZodType);
  return form instanceof z.ZodObject ? Object.entries(form.shape as Record<string, z.ZodType>) : [];
}

async function everyField(): Promise<Field[]> {
  const build = await builtRoutes();
  return Object.values(build.routes).flatMap((route) => {
    const { takes } = (route?.module ?? {}) as { takes?: Takes };
    const file = `${route?.id}`;
    return (takes?.forms ?? []).flatMap((form) =>
      fieldsOf(form).map(([name, schema]) => ({ file, name, schema })),
    );
  });
}

const takesText = ({ schema }: Field, text: string) => schema.safeParse(text).success;

/** Longer than any field, and as long as a form may be. */
const farTooLong = "a".repeat(250_000);

/** The most letters that a field takes, or null for one that takes no word. */
function longestOf(field: Field): number | null {
  if (!takesText(field, "a")) return null;
  let [most, tooMany] = [1, farTooLong.length];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (takesText(field, "a".repeat(middle))) most = middle;
    else tooMany = middle;
  }
  return most;
}

describe("every field of every form", () => {
  it("gives texts that are cleaned, but for secrets", async () => {
    const unfit = "a\0\u0007\u001b\ufdd0\ufffe\u{1fffe}\u202e\u2067\ufffcb\u2028\r\nc";
    const fields = (await everyField()).filter(
      ({ name }) => !secrets.includes(name) && !marks.includes(name),
    );
    expect(fields.length).toBeGreaterThan(100);
    const raw = fields.filter(({ schema }) => {
      const read = schema.safeParse(unfit);
      return read.success && typeof read.data === "string" && outgoingText(read.data) !== read.data;
    });
    expect(raw.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it("has an end, but for marks that are only compared", async () => {
    const endless = (await everyField()).filter(
      (field) => !marks.includes(field.name) && takesText(field, farTooLong),
    );
    expect(endless.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });
});

/**
 * What a page's fields to write in are called, and how much they say that they take. Those of several lines need not say
 * it: a browser cuts what is pasted, without a word.
 */
function writtenFields(html: string): { name: string; most: number | null }[] {
  const tags = html.matchAll(/<(?:input|textarea)\b[^>]*>/g);
  return [...tags].flatMap(([tag]) => {
    const of = (attribute: string) => new RegExp(`\\s${attribute}="([^"]*)"`, "i").exec(tag)?.[1];
    const isWritten = ["text", "search", "tel", undefined].includes(of("type"));
    const [name, most] = [of("name"), of("maxlength")];
    const mayBeSilent = tag.startsWith("<textarea") && most === undefined;
    return isWritten && name && !mayBeSilent
      ? [{ name, most: most === undefined ? null : Number(most) }]
      : [];
  });
}

describe("every field that somebody writes a text in", () => {
  it("lets the browser take as much as the form does, no more and no less", {
    timeout: 120_000,
  }, async () => {
    const fields = await everyField();
    const wrong = new Set<string>();
    let seen = 0;
    for (const { address, file } of modulesOf(await routes)) {
      const own = fields.filter((field) => field.file.startsWith(file.replace(/\.tsx?$/, "")));
      if (own.length === 0) continue;
      const { cookie } = await signIn(scratch.platform, [
        { role: "convenor", council: "skaraborg" },
        { role: "operator", council: null },
      ]);
      const at = await addressWithRows(scratch.root, address);
      const page = await client.get(at, cookie);
      for (const { name, most } of writtenFields(await page.text())) {
        const lengths = own.filter((field) => field.name === name).map(longestOf);
        const known = lengths.filter((length) => length !== null && length < farTooLong.length - 1);
        if (secrets.includes(name) || known.length === 0) continue;
        seen += 1;
        if (!known.includes(most)) wrong.add(`${file} ${name}: ${most}, not ${known.join(" or ")}`);
      }
    }
    expect([...wrong]).toEqual([]);
    expect(seen).toBeGreaterThan(25);
  });
});
