import type { PublishedStatement } from "~/domain/statements/published-statement.server";
import { localDateIn } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { EntryList, LabelledRow } from "~/ui/text/entry";
import { Section } from "~/ui/text/section";

/** What parties have taken back after the publication, beside what they said; nothing when none has. */
export function LaterWithdrawals({ statement }: { statement: PublishedStatement }) {
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const said = [
    ...statement.parties.flatMap(({ name, current }) => (current ? [{ name, ...current }] : [])),
    ...statement.others.map((stand) => ({ ...stand, name: stand.partyName })),
  ];
  const later = said
    .flatMap((stand) =>
      stand.withdrawnAt && stand.withdrawnAt > statement.publishedAt
        ? [{ ...stand, withdrawnAt: stand.withdrawnAt }]
        : [],
    )
    .sort((a, b) => (a.withdrawnAt < b.withdrawnAt ? -1 : 1));
  if (later.length === 0) return null;
  const day = (moment: string) => formatDay(localDateIn(new Date(moment)), language);
  return (
    <Section id="tillagg" heading={t("later.heading")} lead={<p>{t("later.lead")}</p>}>
      <EntryList>
        {later.map((stand) => (
          <LabelledRow key={stand.id} label={day(stand.withdrawnAt)}>
            <p>
              {t(stand.withdrawnOnBehalf ? "later.withdrewOnBehalf" : "later.withdrew", {
                party: stand.name,
                stand: t(`stand.${stand.kind}`),
                day: day(stand.givenAt),
              })}
            </p>
            <p lang="sv">”{stand.withdrawnWhy}”</p>
          </LabelledRow>
        ))}
      </EntryList>
    </Section>
  );
}
