import type { HoldingPage } from "~/domain/parties/seats/holding-page.server";
import type { LocalDate } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { DisabledAction } from "~/ui/text/disabled-action";
import { Note } from "~/ui/text/note";
import { Section } from "~/ui/text/section";
import { MandatesThatEnd } from "./mandates-that-end";
import { DayFields } from "./seat-fields";

type Part = { holding: HoldingPage; token: string; answer: FormAnswer | undefined };

/** A party's days on the seat as the form has them. */
export function holdingValues(holding: Pick<HoldingPage, "validFrom" | "validTo">): Record<string, string> {
  return { from: holding.validFrom, lastDay: lastDayBefore(holding.validTo) ?? "" };
}

export function EndHolding({ holding, today, token, answer }: Part & { today: LocalDate }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "end");
  const { lastDay } = holdingValues(holding);
  const leaving = holding.mandates.filter(({ validTo }) => validTo === null || validTo > today);
  const goes = <MandatesThatEnd names={leaving.map(({ name }) => name)} />;
  return (
    <Section id="end" heading={t("holding.end")} lead={t("holding.endText")}>
      <div className="stack text">
        <PartyConflict form={form} labels={{ lastDay: t("seat.lastDay") }} now={goes} />
        {!form.conflict && goes}
        {holding.measures > 0 && (
          <Note kind="warning">
            <p>{t("holding.endMeasures", { count: holding.measures })}</p>
          </Note>
        )}
        <FormFrame
          token={token}
          intent="end"
          hidden={{ seen: form.kept("seen", holding.seen) }}
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <DateInput
            {...form.field("lastDay", lastDay)}
            label={t("seat.lastDay")}
            format={t("work.dayFormat")}
            required
          />
          <FormActions>
            <SubmitButton>{t("holding.endSubmit")}</SubmitButton>
            <CancelLink below={`/platser/${holding.seatId}`} />
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}

export function CorrectHolding({ holding, token, answer }: Part) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "correct");
  return (
    <Section id="correct" heading={t("holding.correct")} lead={t("holding.correctText")}>
      <div className="stack text">
        <PartyConflict form={form} labels={{ from: t("seat.from"), lastDay: t("seat.lastDay") }} />
        <FormFrame
          token={token}
          version={form.version ?? holding.version}
          intent="correct"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <DayFields form={form} stored={holdingValues(holding)} />
          <FormActions>
            <SecondaryButton>{t("holding.correctSubmit")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}

export function RemoveHolding({ holding, token, answer }: Part) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "remove");
  const isUsed = holding.uses > 0;
  return (
    <Section id="remove" heading={t("holding.remove")} lead={isUsed ? undefined : t("holding.removeText")}>
      {isUsed && !form.answered ? (
        <DisabledAction
          id="remove-holding"
          label={t("holding.removeSubmit")}
          why={t("holding.removeNot")}
          how={t("holding.removeHow")}
        />
      ) : (
        <FormFrame
          token={token}
          version={form.version ?? holding.version}
          intent="remove"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <FormActions>
            <SecondaryButton>{t("holding.removeSubmit")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      )}
    </Section>
  );
}
