import type { Seat } from "~/domain/parties/seats/seat";
import { lastDayBefore } from "~/kernel/period";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { codeWords } from "~/routes/workspace/parties/code-words";
import { PartyConflict } from "~/routes/workspace/parties/party-conflict";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SecondaryButton, SubmitButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { FormFrame } from "~/ui/form/form-frame";
import { DisabledAction } from "~/ui/text/disabled-action";
import { Section } from "~/ui/text/section";
import { DayFields, LabelField, PerspectiveField, PurposeField, SectorField } from "./seat-fields";

type Part = { seat: Seat; token: string; answer: FormAnswer | undefined };

/** A seat as its form has it. */
export function seatValues(seat: Seat): Record<string, string> {
  const { perspective, sector, label, purpose, validFrom } = seat;
  return {
    perspective,
    sector,
    label: label ?? "",
    purpose: purpose ?? "",
    from: validFrom,
    lastDay: lastDayBefore(seat.validTo) ?? "",
  };
}

export function CorrectSeat({ seat, lastDay, token, answer }: Part & { lastDay: string | null }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "correct");
  const isCoOpted = seat.kind === "co-opted";
  const stored = { ...seatValues(seat), lastDay };
  return (
    <Section id="correct" heading={t("seat.facts")}>
      <div className="stack text">
        <PartyConflict
          form={form}
          labels={{
            perspective: t("seat.perspective"),
            sector: t("seat.sector"),
            label: t("seat.label"),
            purpose: t("seat.purpose"),
            from: t("seat.from"),
            lastDay: t("seat.lastDay"),
          }}
          words={codeWords(t)}
        />
        <FormFrame
          token={token}
          version={form.version ?? seat.version}
          intent="correct"
          hidden={{ kind: seat.kind }}
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
          guard
        >
          <PerspectiveField form={form} stored={stored} />
          <SectorField form={form} stored={stored} />
          <LabelField form={form} stored={stored} />
          {isCoOpted && <PurposeField form={form} stored={stored} />}
          <DayFields form={form} stored={stored} bounded={isCoOpted} />
          <FormActions>
            <SubmitButton>{t("work.save")}</SubmitButton>
            <CancelLink below={`/platser/${seat.id}`} />
          </FormActions>
        </FormFrame>
      </div>
    </Section>
  );
}

export function EndSeat({ seat, token, answer }: Part) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "end");
  return (
    <Section id="end" heading={t("seat.end")} lead={t("seat.endText")}>
      <PartyConflict form={form} labels={{ lastDay: t("seat.lastDay") }} />
      <FormFrame
        token={token}
        version={form.version ?? seat.version}
        intent="end"
        className="stack text"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
      >
        <DateInput
          {...form.field("lastDay")}
          label={t("seat.lastDay")}
          format={t("work.dayFormat")}
          required
        />
        <FormActions>
          <SecondaryButton>{t("seat.end")}</SecondaryButton>
        </FormActions>
      </FormFrame>
    </Section>
  );
}

export function RemoveSeat({ seat, isUsed, token, answer }: Part & { isUsed: boolean }) {
  const { t } = useTranslation("parties");
  const form = useFormAnswer(answer, "remove");
  return (
    <Section id="remove" heading={t("seat.remove")} lead={isUsed ? undefined : t("seat.removeText")}>
      {isUsed && !form.answered ? (
        <DisabledAction id="remove-seat" label={t("seat.remove")} why={t("seat.removeNot")} />
      ) : (
        <FormFrame
          token={token}
          version={form.version ?? seat.version}
          intent="remove"
          errorTitle={t("work.errorTitle")}
          errors={form.errors}
        >
          <FormActions>
            <SecondaryButton>{t("seat.remove")}</SecondaryButton>
          </FormActions>
        </FormFrame>
      )}
    </Section>
  );
}
