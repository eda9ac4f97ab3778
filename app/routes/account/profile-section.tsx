import type { AccountPage } from "~/domain/accounts/account-page.server";
import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { isChosen, type Place } from "~/platform/session/place";
import type { SignedIn } from "~/platform/session/signed-in";
import { SubmitButton } from "~/ui/form/button";
import { RadioChoices } from "~/ui/form/choices";
import { ConflictNotice } from "~/ui/form/conflict-notice";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";
import { useAnswer } from "./use-answer";

/** Name and language; both texts when someone changed them in another window. */
export function ProfileSection({ own, token }: { own: AccountPage; token: string }) {
  const { t } = useTranslation("account");
  const answer = useAnswer("profile");
  const { conflict } = answer;
  const name = answer.typed("name") ?? own.name;
  const language = answer.typed("language") ?? own.language;
  const inWords = (code: unknown) => t(code === "en" ? "languages.en" : "languages.sv");
  const side = (heading: "yours" | "theirs", text: string) => ({ heading: t(`conflict.${heading}`), text });
  return (
    <Section id="profile" heading={t("page.profile")}>
      <FormFrame
        intent="profile"
        token={token}
        version={answer.version ?? own.version}
        labelledBy="profile-heading"
        errorTitle={answer.errorTitle}
        errors={answer.errors}
      >
        {conflict && (
          <ConflictNotice
            title={t("conflict.title")}
            lead={t("conflict.lead")}
            fields={[
              {
                label: t("page.name"),
                yours: side("yours", name),
                theirs: side("theirs", String(conflict.theirs.name)),
              },
              {
                label: t("page.language"),
                yours: side("yours", inWords(language)),
                theirs: side("theirs", inWords(conflict.theirs.language)),
              },
            ]}
          />
        )}
        <TextInput
          name="name"
          maxLength={120}
          label={t("page.name")}
          autoComplete="name"
          required
          defaultValue={name}
          error={answer.of("name")}
        />
        <TextInput
          name="shown-email"
          label={t("page.email")}
          hint={t("page.emailHint")}
          readOnly
          defaultValue={own.email}
        />
        <RadioChoices
          name="language"
          legend={t("page.language")}
          small
          defaultValue={language}
          error={answer.of("language")}
          choices={[
            { value: "sv", label: <span lang="sv">{t("languages.sv")}</span> },
            { value: "en", label: <span lang="en">{t("languages.en")}</span> },
          ]}
        />
        <SubmitButton>{t("page.save")}</SubmitButton>
      </FormFrame>
    </Section>
  );
}

/** What the person is, and for whom they act. */
export function RolesSection({
  places,
  actingFor,
}: {
  places: readonly Place[];
  actingFor: SignedIn["actingFor"];
}) {
  const { t } = useTranslation("account");
  return (
    <Section id="roles" heading={t("page.actingHeading")} lead={t("page.actingLead")}>
      <div className="stack">
        <ul className="plain stack-s">
          {places.map((place) => (
            <li key={`${place.href} ${place.role} ${place.party}`}>
              {place.party
                ? t("page.roleFor", {
                    role: t(`roles.${place.role}`),
                    party: place.party,
                    council: place.councilName,
                  })
                : place.councilName
                  ? t("page.roleIn", { role: t(`roles.${place.role}`), council: place.councilName })
                  : t(`roles.${place.role}`)}
              {isChosen(place, actingFor) && (
                <span className="muted"> ({t("places.chosen").toLowerCase()})</span>
              )}
            </li>
          ))}
          {places.length === 0 && <li>{t("places.noneText")}</li>}
        </ul>
        {places.length > 0 && (
          <LinkLine links={[{ href: address("/konto/val"), label: t("page.actingChange"), icon: "arrow" }]} />
        )}
      </div>
    </Section>
  );
}
