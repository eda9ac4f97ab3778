import { doneWord } from "~/platform/http/done-word";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

/** What was just done, by the word in the address. */
const doneKeys = {
  "plats-tillagd": "seatAdded",
  "plats-rattad": "seatSaved",
  "plats-dras-in": "seatEnded",
  "plats-borttagen": "seatRemoved",
  adjungerad: "coOpted",
  "part-pa-plats": "placed",
  "part-bytt": "changed",
  "part-avslutad": "holdingEnded",
  "dagar-rattade": "holdingSaved",
  "part-borttagen": "holdingRemoved",
  registrerad: "registered",
  "organisation-rattad": "organisationSaved",
  "namn-bytt": "renamed",
  uppgangen: "merged",
  "inte-uppgangen": "parted",
  "uppdrag-inlagt": "appointed",
  "person-bytt": "replaced",
  "uppdrag-avslutat": "mandateEnded",
  "uppdrag-rattat": "mandateSaved",
  "uppdrag-borttaget": "mandateRemoved",
  "person-rattad": "personSaved",
  "inbjudan-galler-inte": "addressSaved",
  "person-borttagen": "personRemoved",
  inbjuden: "invited",
  "inbjudan-tillbakatagen": "takenBack",
} as const;
export type DoneWord = keyof typeof doneKeys;

/** The act that the address says was just done, or null. */
export const readDone = (request: Request) => doneWord(doneKeys, request);

export function DoneNote({ done }: { done: DoneWord | null }) {
  const { t } = useTranslation("parties");
  if (done === null) return null;
  return (
    <Note kind="ok" live>
      <p>{t(`done.${doneKeys[done]}`)}</p>
    </Note>
  );
}
