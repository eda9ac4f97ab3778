import type { i18n } from "i18next";

/** An entry of the trail in words; its code where an area has no sentence for it. */
export function sentenceOf(
  words: i18n,
  line: { act: string; actor: string; subject: string; party: string | null },
): string {
  const [namespace, key] = line.act.split(".");
  const sentence = `${namespace}:activity.${key}`;
  if (!words.exists(sentence)) return line.act;
  return words.t(sentence as "account:activity.signedIn", {
    who: line.actor,
    subject: line.subject,
    party: line.party ?? "",
  });
}
