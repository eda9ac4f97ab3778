import type { TFunction } from "i18next";
import type { LocalDate } from "~/kernel/local-date";
import { outgoingLine, outgoingText } from "~/kernel/text/outgoing-text";
import type { LetterDraft, WrittenLetter } from "./letter";
import type { PostOffice } from "./post-office";

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Values of several lines; a line end in any other would let somebody write paragraphs, or headers, of their own. */
const linedValues: ReadonlySet<string> = new Set(["measures", "what", "heads"]);

function safeValues(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const safe = (name: string, text: string) =>
    linedValues.has(name) ? outgoingText(text) : outgoingLine(text);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? safe(name, value) : value,
    ]),
  );
}

/**
 * Writes a letter in the receiver's language: greeting-free, the matter first, one link to a page in that language,
 * who sends it. The HTML says the same as the text, with the link as a button and also written out.
 */
export function writeLetter(
  post: PostOffice,
  council: string | null,
  today: LocalDate,
  letter: LetterDraft,
): WrittenLetter {
  const t: TFunction<"letters"> = post.translations.t(letter.language, council, "letters");
  const sender = post.senderName(council, today, letter.language);
  const values = safeValues({ ...letter.values, sender });
  const inLanguage = letter.language === "en" ? `/en${letter.path}` : letter.path;
  const link = new URL(inLanguage, post.origin).toString();
  const subject = outgoingLine(t(`${letter.template}.subject`, values));
  const paragraphs = t(`${letter.template}.text`, values).split("\n\n").filter(Boolean);
  const action = t(`${letter.template}.action`, values);
  const note = t(`${letter.template}.note`, values);
  const end = t("end", values);
  const text = [...paragraphs, `${action}:\n${link}`, note, `--\n${end}`].join("\n\n");
  const shown = (each: string) => `<p>${escapeHtml(each).replaceAll("\n", "<br>")}</p>`;
  const button =
    "display:inline-block;padding:12px 20px;background:#2b3a3f;color:#ffffff;text-decoration:none;font-weight:600";
  const html = [
    `<!DOCTYPE html><html lang="${letter.language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    '<body style="margin:0;padding:24px;font:17px/1.5 Arial,Helvetica,sans-serif;color:#16211f;background:#ffffff">',
    '<div style="max-width:560px">',
    ...paragraphs.map(shown),
    `<p><a href="${escapeHtml(link)}" style="${button}">${escapeHtml(action)}</a></p>`,
    `<p style="font-size:15px;word-break:break-all">${escapeHtml(link)}</p>`,
    shown(note),
    `<p style="font-size:15px;border-top:1px solid #cdd2cc;padding-top:12px">${escapeHtml(end)}</p>`,
    "</div></body></html>",
  ].join("\n");
  return { subject, text, html };
}
