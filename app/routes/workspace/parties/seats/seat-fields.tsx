import { sectors } from "~/domain/parties/registry/sector";
import { perspectives } from "~/kernel/perspective";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { AnsweredForm } from "~/routes/parts/form/answered-form";
import { DateInput } from "~/ui/form/date-input";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

type Fields = { form: AnsweredForm; stored?: Readonly<Partial<Record<string, string | null>>> };

export function PerspectiveField({ form, stored = {} }: Fields) {
  const { t } = useTranslation("parties");
  return (
    <Select
      {...form.field("perspective", stored.perspective)}
      label={t("seat.perspective")}
      placeholder={t("seat.choosePerspective")}
      options={perspectives.map((value) => ({ value, label: t(`perspective.${value}`) }))}
      required
    />
  );
}

export function SectorField({ form, stored = {} }: Fields) {
  const { t } = useTranslation("parties");
  return (
    <Select
      {...form.field("sector", stored.sector)}
      label={t("seat.sector")}
      placeholder={t("seat.chooseSector")}
      options={sectors.map((value) => ({ value, label: t(`sector.${value}`) }))}
      required
    />
  );
}

export function LabelField({ form, stored = {} }: Fields) {
  const { t } = useTranslation("parties");
  return (
    <TextInput
      {...form.field("label", stored.label)}
      label={t("seat.label")}
      optional={t("work.optional")}
      hint={t("seat.labelHint")}
      maxLength={200}
    />
  );
}

export function PurposeField({ form, stored = {} }: Fields) {
  const { t } = useTranslation("parties");
  return (
    <TextArea
      {...form.field("purpose", stored.purpose)}
      label={t("seat.purpose")}
      hint={t("seat.purposeHint")}
      rows={2}
      maxLength={500}
      required
    />
  );
}

/** First and last day; `bounded` when there must be a last one. */
export function DayFields({
  form,
  stored = {},
  lastDayHint,
  bounded,
}: Fields & { lastDayHint?: string; bounded?: boolean }) {
  const { t } = useTranslation("parties");
  return (
    <>
      <DateInput
        {...form.field("from", stored.from)}
        label={t("seat.from")}
        format={t("work.dayFormat")}
        required
      />
      <DateInput
        {...form.field("lastDay", stored.lastDay)}
        label={t("seat.lastDay")}
        format={t("work.dayFormat")}
        hint={bounded ? undefined : (lastDayHint ?? t("seat.lastDayHint"))}
        optional={bounded ? undefined : t("work.optional")}
        required={bounded}
      />
    </>
  );
}
