import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { councilComparison } from "~/domain/parties/composition/council-comparison.server";
import { parseLocalDate, startOfYear, yearOf } from "~/kernel/local-date";
import { lastDayBefore } from "~/kernel/period";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ChangeList } from "~/routes/public/council/parties/change-list";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { useDays } from "~/routes/workspace/parties/use-days";
import { FormActions, SecondaryButton } from "~/ui/form/button";
import { DateInput } from "~/ui/form/date-input";
import { QueryForm } from "~/ui/form/query-form";
import { Main } from "~/ui/frame/main";
import { PageHead, Section } from "~/ui/text/section";
import { ComparisonTable } from "./comparison-table";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:read");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const { searchParams } = new URL(args.request.url);
  const typed = { from: searchParams.get("fran")?.trim() ?? "", to: searchParams.get("till")?.trim() ?? "" };
  const { today } = authority;
  const yearBegan = lastDayBefore(startOfYear(yearOf(today)));
  const from = parseLocalDate(typed.from);
  const to = parseLocalDate(typed.to);
  return {
    page: { title: t("compare.title"), hidden: true },
    comparison: await councilComparison(authority, from ?? yearBegan, to ?? today),
    typed: { from: typed.from || yearBegan, to: typed.to || today },
    wrong: { from: typed.from !== "" && from === null, to: typed.to !== "" && to === null },
  };
}

export const meta = pageMeta;

export default function Compare() {
  const { comparison, typed, wrong } = useLoaderData<typeof loader>();
  const { t } = useTranslation("parties");
  const { workspaceHref } = useSite();
  const days = useDays();
  const { from, to, change, past, coming } = comparison;
  const hrefOf = (day: string) => workspaceHref(`/parter?den=${day}`);
  const dayWrong = t("reasons.dayWrong");
  const sum = t("compare.sum", {
    from: days.day(from),
    to: days.day(to),
    entered: t("council.parties", { count: change.entered.length }),
    left: t("council.parties", { count: change.left.length }),
  });
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: t("compare.title") }]} />
      <PageHead heading={t("compare.title")} lede={sum} />
      <Section id="valj" heading={t("seat.days")} noPrint>
        <QueryForm className="stack text" label={t("compare.title")}>
          <DateInput
            name="fran"
            label={t("compare.from")}
            defaultValue={typed.from}
            format={t("work.dayFormat")}
            error={wrong.from ? dayWrong : undefined}
          />
          <DateInput
            name="till"
            label={t("compare.to")}
            defaultValue={typed.to}
            format={t("work.dayFormat")}
            error={wrong.to ? dayWrong : undefined}
          />
          <FormActions>
            <SecondaryButton>{t("compare.show")}</SecondaryButton>
          </FormActions>
        </QueryForm>
      </Section>
      <Section id="balans" heading={t("public.balance")}>
        <ComparisonTable comparison={comparison} />
      </Section>
      <Section id="dagar" heading={t("compare.days")}>
        {past.length + coming.length === 0 && <p className="muted">{t("compare.same")}</p>}
        <div className="stack-l">
          {coming.length > 0 && (
            <div className="stack-s">
              <h3>{t("public.coming")}</h3>
              <ChangeList days={coming} tense="coming" hrefOf={hrefOf} />
            </div>
          )}
          {past.length > 0 && <ChangeList days={past} tense="past" hrefOf={hrefOf} />}
        </div>
      </Section>
    </Main>
  );
}
