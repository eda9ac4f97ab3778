import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { measurePath, readMeasureAddress } from "~/domain/plans/measure-address";
import { shownDayOf } from "~/domain/plans/plan";
import { publicMeasure } from "~/domain/plans/public-measure.server";
import { openCounter } from "~/platform/access/open-counter.server";
import { readAsOf } from "~/platform/http/as-of";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { MeasureFacts } from "~/routes/parts/plans/measure-facts";
import { MeasureHistory } from "~/routes/parts/plans/measure-history";
import { MeasureState } from "~/routes/parts/plans/measure-state";
import { useDays } from "~/routes/parts/plans/plan-words";
import { useWrittenLang, WithWritten, Written } from "~/routes/parts/written";
import { AsOfStrip } from "~/routes/public/as-of-strip";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead, Section } from "~/ui/text/section";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { site, platform } = args.context;
  const at = readMeasureAddress(args.params);
  if (!site.council || at === null) throw new Response(null, { status: 404 });
  const asOf = readAsOf(args.request, counter.today);
  const { language } = site;
  const interval = site.council.freshnessDays;
  const found = await publicMeasure(counter, at, asOf.day, { interval, language });
  if (!found && asOf.day === asOf.today) throw new Response(null, { status: 404 });
  const t = platform.translations.t(language, site.council.id, "plans");
  const title = found ? `${at.number} ${found.measure.title}` : t("public.notInForce.title");
  const description = found
    ? t("measure.description", {
        title: found.measure.title,
        state: t(`state.${found.measure.state}`),
        party: found.measure.responsible ?? t("measure.nobody"),
      })
    : t("public.descriptionNone");
  const page = found ? { title, description } : { title, hidden: true };
  return json({ page, found, at, asOf }, { status: found ? 200 : 404 });
}

export const meta = pageMeta;

export default function MeasurePage() {
  const { t } = useTranslation("plans");
  const { found, at, asOf } = useLoaderData<typeof loader>();
  const site = useSite();
  const days = useDays(asOf.day);
  const lang = useWrittenLang();
  const strip = <AsOfStrip asOf={asOf} path={measurePath(at)} />;
  const planDay = found ? shownDayOf(found.text.plan, asOf.day) : asOf.day;
  const planHref = site.href(planDay === asOf.today ? "/handlingsplan" : `/handlingsplan?den=${planDay}`);
  if (!found) {
    return (
      <>
        {strip}
        <Main>
          <PageHead heading={t("measure.absent.heading", { day: days.full(asOf.day) })} />
          <EmptyState
            level={2}
            heading={t("measure.absent.text")}
            action={<a href={planHref}>{t("measure.absent.action")}</a>}
          />
        </Main>
      </>
    );
  }
  const { measure, text, history, events } = found;
  return (
    <>
      {strip}
      <Main>
        <Breadcrumbs
          label={t("crumbs.label")}
          crumbs={[{ label: text.plan.title, href: planHref, lang }, { label: at.number }]}
        />
        <PageHead
          eyebrow={
            <WithWritten
              sentence={t("measure.eyebrow", { title: text.plan.title, number: at.number })}
              written={[text.plan.title]}
            />
          }
          heading={<Written>{measure.title}</Written>}
        >
          <MeasureState measure={measure} day={asOf.day} />
        </PageHead>
        <Section id="text" heading={t("measure.what")}>
          <div className="text">
            {text.description === "" ? (
              <p className="muted">{t("measure.noText")}</p>
            ) : (
              text.description.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph} lang={lang}>
                  {paragraph}
                </p>
              ))
            )}
          </div>
        </Section>
        <Section id="vem" heading={t("measure.who")}>
          <MeasureFacts measure={measure} text={text} day={asOf.day} />
        </Section>
        <Section id="historik" heading={t("measure.history")} lead={<p>{t("measure.historyLead")}</p>}>
          {history.length === 0 && <p className="muted">{t("measure.noHistory")}</p>}
          <MeasureHistory history={history} events={events} adoptedOn={text.plan.adoptedOn} day={asOf.day} />
        </Section>
      </Main>
    </>
  );
}
