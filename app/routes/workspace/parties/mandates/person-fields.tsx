import { newPerson } from "~/domain/parties/mandates/mandate-forms";
import type { PersonChoice } from "~/domain/parties/party-choices.server";
import { languages } from "~/kernel/language";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/parts/form/answered-form";
import { FollowUp, RadioChoices } from "~/ui/form/choices";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";

type Stored = Readonly<Partial<Record<string, string | null>>>;

/** Name and how to reach someone. */
export function ContactFields({
  form,
  stored = {},
  hasAccount = false,
}: {
  form: AnsweredForm;
  stored?: Stored;
  hasAccount?: boolean;
}) {
  const { t } = useTranslation("parties");
  return (
    <>
      <TextInput {...form.field("name", stored.name)} label={t("person.name")} maxLength={200} required />
      <TextInput
        {...form.field("email", stored.email)}
        label={t("person.email")}
        optional={t("work.optional")}
        hint={t(hasAccount ? "person.emailHintAccount" : "person.emailHint")}
        type="email"
        inputMode="email"
        maxLength={200}
      />
      <TextInput
        {...form.field("phone", stored.phone)}
        label={t("person.phone")}
        optional={t("work.optional")}
        type="tel"
        inputMode="tel"
        maxLength={200}
      />
    </>
  );
}

/** In which language letters to someone without an account are written. */
export function LetterLanguage({ form, stored }: { form: AnsweredForm; stored: string | undefined }) {
  const { t } = useTranslation("parties");
  const account = useTranslation("account").t;
  const { defaultValue, ...field } = form.field("language", stored);
  return (
    <RadioChoices
      name={field.name}
      error={field.error}
      legend={t("person.language")}
      hint={t("person.languageHint")}
      defaultValue={defaultValue}
      small
      choices={languages.map((code) => ({
        value: code,
        label: <span lang={code}>{account(`languages.${code}`)}</span>,
      }))}
    />
  );
}

/** Someone the council knows, or someone new, whose fields then open. */
export function WhoFields({ form, people }: { form: AnsweredForm; people: readonly PersonChoice[] }) {
  const { t } = useTranslation("parties");
  const known = people.map(({ id, name, email }) => ({
    value: id,
    label: email === null ? name : `${name}, ${email}`,
  }));
  return (
    <>
      <Select
        {...form.field("personId", known.length === 0 ? newPerson : "")}
        label={t("person.choose")}
        placeholder={t("person.choosePlaceholder")}
        options={[
          { value: newPerson, label: t("person.someoneNew"), opens: 1 },
          ...(known.length > 0 ? [{ label: t("person.known"), options: known }] : []),
        ]}
        required
      />
      <FollowUp opens={1}>
        <ContactFields form={form} />
      </FollowUp>
      <TextInput
        {...form.field("appointedBy")}
        label={t("person.appointedBy")}
        optional={t("work.optional")}
        hint={t("person.appointedByHint")}
        maxLength={200}
      />
    </>
  );
}
