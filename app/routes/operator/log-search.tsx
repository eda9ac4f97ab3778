import { useTranslation } from "~/platform/i18n/use-translation";
import { SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { QueryForm } from "~/ui/form/query-form";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";

/** The search of the trail; all of it stands in the address. */
export function LogSearch({
  typed,
  wrong,
  names,
}: {
  typed: Readonly<Record<string, string>>;
  wrong: readonly string[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("operator");
  const day = (name: "from" | "to") => (
    <DateInput
      name={name}
      label={t(`log.${name}`)}
      defaultValue={typed[name]}
      format={t("log.wrongDay")}
      error={wrong.includes(name) ? t("log.wrongDay") : undefined}
    />
  );
  return (
    <QueryForm className="stack" label={t("log.title")}>
      <div className="columns">
        <Select
          name="council"
          label={t("log.council")}
          placeholder={t("log.anyCouncil")}
          defaultValue={typed.council}
          options={Object.entries(names).map(([value, label]) => ({ value, label }))}
        />
        <div className="row">
          {day("from")}
          {day("to")}
        </div>
        <TextInput name="actor" label={t("log.actor")} defaultValue={typed.actor} />
        <TextInput name="subject" label={t("log.subject")} defaultValue={typed.subject} />
        <TextInput name="act" label={t("log.act")} hint={t("log.actHint")} defaultValue={typed.act} />
      </div>
      <div className="form-actions">
        <SubmitButton icon="search">{t("log.button")}</SubmitButton>
      </div>
    </QueryForm>
  );
}
