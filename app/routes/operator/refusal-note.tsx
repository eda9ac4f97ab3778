import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

/** Why an act on an account was refused; the way to a proof, in a tab of its own, so that what was typed stays. */
export function RefusalNote({ reason, page }: { reason: string; page: string }) {
  const { t } = useTranslation("account");
  return (
    <Note kind="stop" live>
      {t(`reasons.${reason}` as "reasons.ownAccount")}{" "}
      {reason === "proofNeeded" && (
        <a href={address(`/konto/bekrafta?till=${page}`)} target="_blank" rel="noreferrer">
          {t("confirm.title")}
        </a>
      )}
    </Note>
  );
}
