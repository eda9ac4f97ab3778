import type { HandOverLetters } from "~/domain/plans/follow-up/hand-over-letters.server";
import type { PartyChoice } from "~/domain/plans/seated-parties.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { usePartyLabel } from "~/routes/workspace/plans/party-label";
import type { AnsweredForm } from "~/routes/workspace/plans/use-form-answer";
import { Select } from "~/ui/form/select";

/** The parties that can take a measure over, each with how many letters go to it. */
export function ReceiverSelect({
  field,
  parties,
  letters: { counts },
}: {
  field: ReturnType<AnsweredForm["field"]>;
  parties: readonly PartyChoice[];
  letters: HandOverLetters;
}) {
  const { t } = useTranslation("plans");
  const labelOf = usePartyLabel();
  const told = ({ holdingId }: PartyChoice) => {
    const count = counts[holdingId] ?? 0;
    return count === 0 ? t("handOver.unreached") : t("handOver.letters", { count });
  };
  return (
    <Select
      {...field}
      label={t("handOver.to")}
      hint={t("handOver.toHint")}
      placeholder={t("handOver.toPlaceholder")}
      options={parties.map((party) => ({
        value: party.holdingId,
        label: labelOf(party, [told(party)]),
      }))}
      required
    />
  );
}
