import type { HeadAnswer, WrongHead } from "~/domain/operation/asked-head";
import { useTranslation } from "~/platform/i18n/use-translation";
import { SecondaryButton } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { QueryForm } from "~/ui/form/query-form";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { Note } from "~/ui/text/note";
import { Section } from "~/ui/text/section";

/** The field of each part of the question. */
const fields = { scope: "kedja", seq: "post", hash: "summa" } as const;

/** Asks whether a chain still holds an end that a letter told of; all of the question stands in the address. */
export function HeadQuestion({
  names,
  typed,
  asked,
}: {
  names: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string>>;
  asked: { answer: HeadAnswer } | WrongHead | null;
}) {
  const { t } = useTranslation("operator");
  const answer = asked && "answer" in asked ? asked.answer : null;
  const wrong = asked && "wrong" in asked ? asked.wrong : [];
  const errorOf = (part: keyof typeof fields) => (wrong.includes(part) ? t(`head.wrong.${part}`) : undefined);
  const errors = wrong.map((part) => ({ field: fields[part], message: t(`head.wrong.${part}`) }));
  return (
    <Section id="jamfor" heading={t("head.heading")} lead={<p>{t("head.lead")}</p>}>
      <QueryForm action="#jamfor" className="stack" labelledBy="jamfor-heading">
        <ErrorSummary title={t("head.errors", { count: wrong.length })} errors={errors} />
        {answer && (
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
          error={errorOf("scope")}
        />
        <TextInput
          name="post"
          label={t("head.seq")}
          inputMode="numeric"
          short
          defaultValue={typed.post}
          error={errorOf("seq")}
        />
        <TextInput
          name="summa"
          label={t("head.hash")}
          maxLength={100}
          defaultValue={typed.summa}
          error={errorOf("hash")}
        />
        <SecondaryButton>{t("head.button")}</SecondaryButton>
      </QueryForm>
    </Section>
  );
}
