import type { Language } from "~/kernel/language";
import type { LocalDate } from "~/kernel/local-date";
import { formatDay } from "~/platform/i18n/dates";

/** How and when a text was adopted; the day is left out where the decision already names it. */
export function adoptionText(
  { decision, adoptedOn }: { decision: string | null; adoptedOn: LocalDate | null },
  language: Language,
): string {
  if (adoptedOn === null) return "";
  const day = formatDay(adoptedOn, language);
  const named = decision?.replaceAll("\u00a0", " ").includes(day.replaceAll("\u00a0", " "));
  return named ? (decision ?? "") : [decision, day].filter((part) => part).join(", ");
}
