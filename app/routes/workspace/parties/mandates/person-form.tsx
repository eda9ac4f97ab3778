import type { Person } from "~/domain/parties/mandates/person";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { Checkbox, FollowUp } from "~/ui/form/choices";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { Section } from "~/ui/text/section";
import { ContactFields, LetterLanguage } from "./person-fields";

/** A person as the form has them. */
export function personValues(person: Person): Record<string, string> {
  const { name, email, phone, language, shownInPublic, shownReason } = person;
  return {
    name,
    email: email ?? "",
    phone: phone ?? "",
    language,
    shownInPublic: shownInPublic ? "on" : "",
    shownReason: shownReason ?? "",
  };
}

/** Name, contact and whether the name is shown to all. */
export function PersonForm({
  person,
  token,
  answer,
}: {
  person: Person;
  token: string;
  answer: FormAnswer | undefined;
}) {
  const { t } = useTranslation("parties");
  const account = useTranslation("account").t;
  const form = useFormAnswer(answer, "person");
  const stored = personValues(person);
  const shown = form.field("shownInPublic", stored.shownInPublic);
  return (
    <div className="stack text">
      <PartyConflict
        form={form}
        labels={{
          name: t("person.name"),
          email: t("person.email"),
          phone: t("person.phone"),
          language: t("person.language"),
          shownInPublic: t("person.shown"),
          shownReason: t("person.shownReason"),
        }}
        words={{
          language: (code) => account(code === "en" ? "languages.en" : "languages.sv"),
          shownInPublic: (on) => t(on === "" ? "conflict.no" : "conflict.yes"),
        }}
      />
      <FormFrame
        token={token}
        version={form.version ?? person.version}
        intent="person"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
        guard
      >
        <ContactFields form={form} stored={stored} hasAccount={person.accountId !== null} />
        {person.accountId === null && <LetterLanguage form={form} stored={stored.language} />}
        <Checkbox
          name="shownInPublic"
          value="on"
          label={t("person.shown")}
          hint={t("person.shownHint")}
          defaultChecked={shown.defaultValue !== ""}
          opens={2}
        />
        <FollowUp opens={2}>
          <TextInput
            {...form.field("shownReason", stored.shownReason)}
            label={t("person.shownReason")}
            maxLength={200}
          />
        </FollowUp>
        <FormActions>
          <SubmitButton>{t("person.submit")}</SubmitButton>
        </FormActions>
      </FormFrame>
    </div>
  );
}

/** For someone entered by mistake. */
export function RemovePerson({
  person,
  token,
  answer,
}: {
  person: Person;
  token: string;
  answer: FormAnswer | undefined;
}) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "remove");
  return (
    <Section id="remove" heading={t("person.removePerson")} lead={t("person.removePersonText")}>
      <FormFrame
        token={token}
        version={form.version ?? person.version}
        intent="remove"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
      >
        <FormActions>
          <SecondaryButton>{t("person.removePerson")}</SecondaryButton>
        </FormActions>
      </FormFrame>
    </Section>
  );
}
