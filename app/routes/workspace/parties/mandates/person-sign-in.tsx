import type { Person } from "~/domain/parties/mandates/person";
import type { PersonPage } from "~/domain/parties/mandates/person-page.server";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/workspace/parties/use-days";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { DisabledAction } from "~/ui/text/disabled-action";
import { Note } from "~/ui/text/note";
import type { InvitationRefusal } from "./not-invited";

/** Whether the person can sign in, has been invited, or can be invited now. */
export function PersonSignIn({
  person,
  invitation,
  now,
  token,
  refusal,
  mailOff,
}: {
  person: Person;
  invitation: PersonPage["invitation"];
  /** An instant in ISO form. */
  now: string;
  token: string;
  /** Why no invitation went out or was taken back just now. */
  refusal: InvitationRefusal | null;
  /** No mail server is named: letters stay in the outbox. */
  mailOff: boolean;
}) {
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  const account = useTranslation("account").t;
  const { name } = person;
  const refused = refusal && (
    <Note kind="stop" live>
      <p>{account(`reasons.${refusal}`)}</p>
    </Note>
  );
  if (person.accountId !== null) {
    return (
      <div className="stack">
        {refused}
        <p>{t("person.hasAccount", { name })}</p>
      </div>
    );
  }
  const onDay = (instant: string) => days.day(localDateIn(new Date(instant)));
  const open =
    invitation && invitation.acceptedAt === null && invitation.revokedAt === null ? invitation : null;
  const stands = open !== null && now < open.expiresAt;
  const state = () => {
    if (!open) return t("person.noAccount", { name });
    if (!stands) return t("person.inviteExpired", { day: onDay(open.sentAt) });
    return t("person.invited", { day: onDay(open.sentAt), lastDay: onDay(open.expiresAt) });
  };
  const label = t(open ? "person.inviteAgain" : "person.invite");
  return (
    <div className="stack">
      {refused}
      <p>{state()}</p>
      {stands && open.letter && <InvitationLetter letter={open.letter} mailOff={mailOff} />}
      {person.email === null ? (
        <DisabledAction
          id="invite"
          label={label}
          why={t("person.inviteNoEmail")}
          how={t("person.inviteNoEmailHow")}
        />
      ) : (
        <FormFrame
          action={workspaceHref(`/parter/personer/${person.id}/bjud-in`)}
          token={token}
          intent="invite"
        >
          <p>{t("person.inviteLetter", { address: person.email })}</p>
          <FormActions>
            <SecondaryButton icon="letter">{label}</SecondaryButton>
          </FormActions>
        </FormFrame>
      )}
      {open && stands && (
        <FormFrame
          action={workspaceHref(`/parter/personer/${person.id}/ta-tillbaka`)}
          token={`${token}-back`}
          hidden={{ invitation: open.id }}
          label={t("person.takeBack")}
        >
          <FormActions>
            <SecondaryButton>{t("person.takeBack")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      )}
    </div>
  );
}

/** How far the letter with the invitation has come. */
function InvitationLetter({
  letter,
  mailOff,
}: {
  letter: NonNullable<NonNullable<PersonPage["invitation"]>["letter"]>;
  mailOff: boolean;
}) {
  const { t } = useTranslation("workspace");
  return (
    <p>
      {t(`letters.state.${letter}`, { count: 1 })}{" "}
      {letter === "waiting" && mailOff && t("letters.state.mailOff")}
    </p>
  );
}
