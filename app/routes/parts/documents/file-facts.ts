import type { Language } from "~/kernel/language";

const kinds: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/rtf": "RTF",
  "application/vnd.oasis.opendocument.presentation": "ODP",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/zip": "ZIP",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
};

/** What a file is and how large, as "PDF, 1,2 MB"; `other` stands for a type that nobody knows. */
export function fileFacts(
  { mediaType, size }: { mediaType: string; size: number },
  language: Language,
  other: string,
): string {
  const [unit, bytes, digits] =
    size < 1_000_000 ? (["kB", 1_000, 0] as const) : (["MB", 1_000_000, 1] as const);
  const amount = Math.max(size / bytes, 1).toLocaleString(language === "sv" ? "sv-SE" : "en-GB", {
    maximumFractionDigits: digits,
  });
  return `${kinds[mediaType] ?? other}, ${amount} ${unit}`;
}
