import { doneWord } from "~/platform/http/done-word";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

/** What was just done, by the word in the address. */
const doneKeys = {
  sparat: "saved",
  stalld: "asked",
  avslutad: "closed",
  borttaget: "removed",
  "utkast-sparat": "answerSaved",
  inlamnat: "handedIn",
} as const;
export type DoneWord = keyof typeof doneKeys;

/** The act that the address says was just done, or null. */
export const readDone = (request: Request) => doneWord(doneKeys, request);

export function QuestionDone({ done }: { done: DoneWord | null }) {
  const { t } = useTranslation("questions");
  return done === null ? null : (
    <Note kind="ok" live>
      <p>{t(`done.${doneKeys[done]}`)}</p>
    </Note>
  );
}
