import type { PlanHead } from "~/domain/plans/read-plan.server";
import { earlierOf, type LocalDate, laterOf } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useDays } from "~/routes/parts/plans/plan-words";
import { WithWritten, Written } from "~/routes/parts/written";
import { Checksum, DefinitionList } from "~/ui/text/definition-list";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";

/** What was decided and when, the locked text's fingerprint, the dated link, and the council's other plans. */
export function PlanDecision({
  plan,
  plans,
  asOf,
}: {
  plan: PlanHead;
  plans: readonly PlanHead[];
  asOf: AsOf;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const days = useDays(asOf.day);
  const { decision, adoptedOn, compositionOn, fingerprint } = plan;
  const links = [
    {
      href: site.href(`/handlingsplan?den=${asOf.day}`),
      label: t("public.permanent", { day: days.full(asOf.day) }),
      icon: "link" as const,
    },
  ];
  return (
    <>
      <Section
        id="beslut"
        heading={t("public.decision")}
        lead={<p>{t("public.decisionLead")}</p>}
        links={<LinkLine links={links} />}
      >
        <DefinitionList
          beside
          items={[
            { term: t("public.decisionText"), value: decision && <Written>{decision}</Written> },
            { term: t("public.adoptedOn"), value: adoptedOn && days.full(adoptedOn) },
            { term: t("public.period"), value: days.months(plan) },
            {
              term: t("public.composition"),
              value: compositionOn && (
                <a href={site.href(`/parter?den=${compositionOn}`)}>
                  {t("public.compositionOn", { day: days.full(compositionOn) })}
                </a>
              ),
            },
            { term: t("public.fingerprint"), value: fingerprint && <Checksum value={fingerprint} /> },
          ]}
        />
      </Section>
      <OtherPlans plans={plans.filter(({ id }) => id !== plan.id)} day={asOf.day} />
    </>
  );
}

/** Adopted plans, each led to on a day on which it was in force. */
export function OtherPlans({ plans, day }: { plans: readonly PlanHead[]; day: LocalDate }) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const days = useDays(day);
  if (plans.length === 0) return null;
  return (
    <Section id="planer" heading={t("public.others")}>
      <ul className="plain stack-s">
        {plans.map((plan) => (
          <li key={plan.id}>
            <a href={site.href(`/handlingsplan?den=${dayInForce(plan, day)}`)}>
              <WithWritten
                sentence={t("public.other", { title: plan.title, period: days.months(plan) })}
                written={[plan.title]}
              />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A day on which the plan is in force: the last of one that is over, the first of one that is yet to come. */
function dayInForce({ periodFrom, periodTo, adoptedOn, closedOn }: PlanHead, day: LocalDate): LocalDate {
  const end = closedOn === null ? periodTo : earlierOf(closedOn, periodTo);
  return end <= day ? lastDayBefore(end) : laterOf(periodFrom, adoptedOn ?? periodFrom);
}
