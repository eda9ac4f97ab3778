import type { MeasureFilter } from "~/domain/plans/measure-row";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { MeasureState } from "~/routes/parts/plans/measure-state";
import { filterWords } from "~/routes/workspace/plans/measure-filters";
import type { MeasurePanelData } from "~/routes/workspace/plans/measure-panel.server";
import { planAddress } from "~/routes/workspace/plans/plan-address";
import { ReportForm } from "~/routes/workspace/plans/report-form";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { DisabledAction } from "~/ui/text/disabled-action";
import { LinkLine } from "~/ui/text/link-line";
import { Panel } from "~/ui/text/panel";

/** Beside the list: the chosen measure, with the form for how it goes where the person may say so. */
export function MeasurePanel({
  panel,
  chosen,
  filter,
  today,
}: {
  panel: MeasurePanelData;
  chosen: string | null;
  filter: MeasureFilter;
  today: LocalDate;
}) {
  const { t } = useTranslation("plans");
  const site = useSite();
  const form = useFormAnswer(undefined);
  const { measure, mayReport, mayAsk, mayHandOver } = panel;
  const query = { plan: chosen, visa: filterWords[filter] };
  const links = [
    { href: planAddress(site, `/${measure.number}`, { plan: chosen }), label: t("report.history") },
    ...(mayAsk.may
      ? [
          {
            href: planAddress(site, `/${measure.number}/fraga`, { plan: chosen }),
            label: t("ask.action"),
          },
        ]
      : []),
    ...(mayHandOver.may
      ? [
          {
            href: planAddress(site, `/${measure.number}/lamna-over`, { plan: chosen }),
            label: t("report.handOver"),
          },
        ]
      : []),
  ];
  return (
    <Panel id="lage" heading={`${measure.number} ${measure.title}`} sticky>
      {mayReport.may ? (
        <ReportForm
          panel={panel}
          form={form}
          action={planAddress(site, `/${measure.number}/lage`, { ...query, till: "lista" })}
          cancel={planAddress(site, "", query)}
          today={today}
          small
        />
      ) : (
        <>
          <MeasureState measure={measure} day={today} />
          <DisabledAction id="report" label={t("report.action")} why={t(`reasons.${mayReport.reason}`)} />
        </>
      )}
      <LinkLine small links={links} />
    </Panel>
  );
}
