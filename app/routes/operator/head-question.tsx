import type { HeadAnswer } from "~/domain/operation/asked-head";
import { useTranslation } from "~/platform/i18n/use-translation";
import { SecondaryButton } from "~/ui/form/button";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { Note } from "~/ui/text/note";
import { Section } from "~/ui/text/section";

/** Asks whether a chain still holds an end that a letter told of; all of the question stands in the address. */
export function HeadQuestion({
  names,
  typed,
  answer,
}: {
  names: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string>>;
  answer: HeadAnswer | "wrong" | null;
}) {
  const { t } = useTranslation("operator");
  return (
    <Section id="jamfor" heading={t("head.heading")} lead={<p>{t("head.lead")}</p>}>
      <form method="get" action="#jamfor" className="stack" aria-labelledby="jamfor-heading">
        {answer && answer !== "wrong" && (
          <Note kind={answer === "held" ? "ok" : "stop"} live>
            {t(`head.${answer}`)}
          </Note>
        )}
        <Select
          name="kedja"
          label={t("head.chain")}
          placeholder={t("head.choose")}
          defaultValue={typed.kedja}
          options={Object.entries(names).map(([value, label]) => ({ value, label }))}
          error={answer === "wrong" ? t("head.wrong") : undefined}
        />
        <TextInput name="post" label={t("head.seq")} inputMode="numeric" short defaultValue={typed.post} />
        <TextInput name="summa" label={t("head.hash")} maxLength={100} defaultValue={typed.summa} />
        <SecondaryButton>{t("head.button")}</SecondaryButton>
      </form>
    </Section>
  );
}
