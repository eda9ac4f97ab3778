import type { AppLoadContext } from "@remix-run/node";
import type { SentFields } from "./sent-form";

/**
 * Keeps a posted form aside, before anything is done with it, so that whatever comes of it nothing that was typed is
 * lost. Files are not kept.
 */
export function keepSent({ context }: { readonly context: AppLoadContext }): void {
  if (context.sent?.ok && context.sent.file === null) context.kept = context.sent.form.fields;
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
