import { doneWord } from "~/platform/http/done-word";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

/** What was just done, by the word in the address. */
const doneKeys = {
  utkast: "drafted",
  sparat: "saved",
  oppnat: "opened",
  "oppnat-igen": "reopened",
  paminda: "reminded",
  "sista-dag": "moved",
  "lank-tillbaka": "linkRevoked",
  "omrade-tillagt": "areaLinked",
  "omrade-borttaget": "areaUnlinked",
  antaget: "adopted",
  publicerat: "published",
  undanlagt: "putAway",
  svarat: "answered",
  tillbakataget: "withdrawn",
} as const;
export type DoneWord = keyof typeof doneKeys;

/** The act that the address says was just done, or null. */
export const readDone = (request: Request) => doneWord(doneKeys, request);

export function DoneNote({ done }: { done: DoneWord | null }) {
  const { t } = useTranslation("statements");
  if (done === null) return null;
  return (
    <Note kind="ok" live>
      <p>{t(`done.${doneKeys[done]}`)}</p>
    </Note>
  );
}
