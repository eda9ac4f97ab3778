import type { ReactNode } from "react";
import { doneWord } from "~/platform/http/done-word";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkLine } from "~/ui/text/link-line";
import { Note } from "~/ui/text/note";

/** What was just done, by the word in the address. */
const doneKeys = {
  utkast: "started",
  sparat: "saved",
  aterinlagt: "putBack",
  flyttat: "moved",
  borttaget: "removed",
  faststalld: "adopted",
  stangd: "closed",
  rapporterat: "reported",
  bekraftat: "confirmed",
  overlamnad: "handedOver",
  fragad: "asked",
  "lank-tillbaka": "linkRevoked",
  kontakt: "contactChanged",
  pausad: "paused",
  aterupptagen: "resumed",
  "utkast-borttaget": "discarded",
} as const;
export type DoneWord = keyof typeof doneKeys;

/** The act that the address says was just done, or null. */
export const readDone = (request: Request) => doneWord(doneKeys, request);

/** The word for a part that was saved, which may have been put back by it. */
export const savedWord = (saved: object): DoneWord =>
  "putBack" in saved && saved.putBack ? "aterinlagt" : "sparat";

/** `undo` is where what was just taken out of a draft can be put back; `children` what came of it. */
export function DoneNote({
  done,
  undo = null,
  children,
}: {
  done: DoneWord | null;
  undo?: string | null;
  children?: ReactNode;
}) {
  const { t } = useTranslation("plans");
  if (done === null) return null;
  return (
    <Note kind="ok" live>
      <p>{t(`done.${doneKeys[done]}`)}</p>
      {children}
      {undo !== null && <LinkLine small links={[{ href: undo, label: t("removed.putBack") }]} />}
    </Note>
  );
}
