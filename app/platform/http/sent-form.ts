import type { AppLoadContext } from "@remix-run/node";

/** The fields of a posted form, as they were sent. */
export type SentFields = readonly (readonly [name: string, value: string])[];

/**
 * Keeps a posted form aside, before anything is done with it, so that whatever comes of it nothing that was typed is
 * lost. Files are not kept.
 */
export function keepSent(args: { readonly request: Request; readonly context: AppLoadContext }): void {
  const { request, context } = args;
  const type = request.headers.get("Content-Type") ?? "";
  if (request.method !== "POST" || context.sent || !type.includes("urlencoded")) return;
  context.sent = request.clone();
}

export async function sentFields({ sent }: AppLoadContext): Promise<SentFields> {
  if (!sent || sent.bodyUsed) return [];
  const form = await sent.formData();
  return [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
}

/** Ids, dates, numbers and codes of choices: nobody typed them. */
const code = /^[a-z0-9:._-]*$/;

/** The texts of a form that stand nowhere in the page which answers it. */
export function textsLost(fields: SentFields, html: string): readonly string[] {
  const page = oneLineBreak(html);
  return fields.flatMap(([name, value]) => {
    const text = oneLineBreak(value).trim();
    if (name.startsWith("_") || code.test(text)) return [];
    return page.includes(asWritten(text)) ? [] : [text];
  });
}

const oneLineBreak = (text: string) => text.replace(/\r\n?/g, "\n");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** A text as React writes it into a page. */
const asWritten = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
