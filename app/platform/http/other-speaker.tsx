import type { Role } from "~/kernel/actor";
import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { SecondaryButton, SubmitButton } from "~/ui/form/button";
import type { SentFields } from "./sent-form";
import { useSite } from "./site-context";
import { KeptTexts, SendAgain } from "./unsaved-texts";

export interface SpeakerWords {
  /** Null for somebody whom the reader does not know. */
  readonly name: string | null;
  readonly party: string | null;
  readonly role: Role | null;
}

/** By whom a form was opened, where it says so, and who is here now. */
export interface OtherSpeaker {
  readonly opened: SpeakerWords | null;
  readonly now: SpeakerWords;
  /** The `_for` with which whoever is here now goes on; null where they have nothing to do. */
  readonly mark: string | null;
  /** True when the same person has it open who is here now. */
  readonly isOwn: boolean;
}

function useWords(): (who: SpeakerWords) => string {
  const { t } = useTranslation("errors");
  const workspace = useTranslation("workspace").t;
  return ({ name, party, role }) => {
    const person = name ?? t("otherSpeaker.someone");
    if (party) return t("otherSpeaker.forParty", { person, party });
    return role ? t("otherSpeaker.inRole", { person, role: workspace(`role.${role}`) }) : person;
  };
}

/** A form that was opened by or for somebody else: both are said, what was typed is kept, and it can be sent as either. */
export function OtherSpeakerNotice({
  speaker: { opened, now, mark, isOwn },
  texts,
  fields,
}: {
  speaker: OtherSpeaker;
  texts: readonly string[];
  /** The whole form, or none where it may not be kept. */
  fields: SentFields;
}) {
  const { t } = useTranslation("errors");
  const words = useWords();
  const site = useSite();
  const canSend = fields.length > 0;
  return (
    <section className="note note--warning stack text" aria-labelledby="other-speaker">
      <h2 id="other-speaker">
        {opened ? t("otherSpeaker.opened", { who: words(opened) }) : t("otherSpeaker.unsaid")}
      </h2>
      <p>{t("otherSpeaker.now", { who: words(now) })}</p>
      <KeptTexts texts={texts} />
      {canSend && mark && (
        <SendAgain fields={fields} mark={mark}>
          <SubmitButton>{t("otherSpeaker.sendAs", { who: words(now) })}</SubmitButton>
        </SendAgain>
      )}
      {canSend && opened && !isOwn && (
        <>
          <p>
            {t("otherSpeaker.change", { who: words(opened) })}{" "}
            <a href={address("/logga-ut")} target="_blank" rel="noreferrer">
              {t("otherSpeaker.toSignOut")}
            </a>
          </p>
          <SendAgain fields={fields}>
            <SecondaryButton>{t("otherSpeaker.sendAs", { who: words(opened) })}</SecondaryButton>
          </SendAgain>
        </>
      )}
      {!canSend && (
        <p>
          <a href={site.hrefAsAsked(site.path)}>{t("otherSpeaker.openAgain")}</a>
        </p>
      )}
    </section>
  );
}
