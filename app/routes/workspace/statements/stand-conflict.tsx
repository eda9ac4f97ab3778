import { type StandKind, standKinds } from "~/domain/positions/stand";
import type { StandView } from "~/domain/positions/stand-view";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ConflictNotice } from "~/ui/form/conflict-notice";
import { typed } from "./form-errors";

/** The position that was chosen in the form, or null when none was. */
export function typedKind(answer: FormAnswer | undefined): StandKind | null {
  const kind = typed(answer, "kind");
  return standKinds.find((each) => each === kind) ?? null;
}

/** A colleague has answered for the party, or taken its answer back: theirs beside what was typed. */
export function StandConflict({
  answer,
  current,
  party,
}: {
  answer: FormAnswer;
  current: StandView;
  party: string;
}) {
  const { t } = useTranslation("statements");
  const { kind, text, givenAt, givenBy, withdrawnAt, withdrawnBy, withdrawnWhy } = current;
  const mine = typedKind(answer);
  const written = (stand: string, words: string | null) => (words ? `${stand}\n${words}` : stand);
  const theirs = withdrawnAt
    ? written(t("stand.withdrawn"), withdrawnWhy)
    : written(t(`stand.${kind}`), text);
  const when = withdrawnAt ?? givenAt;
  const lead = withdrawnAt
    ? t("answer.meanwhileWithdrawn", { who: withdrawnBy ?? "", party, when })
    : t("answer.meanwhile", { who: givenBy, party, when });
  const yours = written(
    mine ? t(`stand.${mine}`) : "",
    mine === "behind" ? null : (typed(answer, "text") ?? null),
  );
  return (
    <ConflictNotice
      title={t("conflict.title")}
      lead={<p>{lead}</p>}
      fields={[
        {
          label: t("table.stand"),
          yours: { heading: t("conflict.yours"), text: yours },
          theirs: { heading: t("conflict.theirs"), text: theirs },
        },
      ]}
    />
  );
}
