import { useTranslation } from "react-i18next";
import type { StartParties, StartPerspective } from "~/domain/councils/start-parties";
import { capitalised } from "~/domain/councils/terminology";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDay, formatDayNear } from "~/platform/i18n/dates";
import { Written } from "~/routes/public/written";
import { BalanceChart } from "~/ui/chart/balance-chart";
import { ChartFigure } from "~/ui/chart/chart-figure";
import { Columns, ListGroup } from "~/ui/text/columns";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";

/** What the balance says, and how many seats are vacant. */
function useFinding() {
  const { t } = useTranslation("public");
  return ({ finding, vacant }: StartParties) => {
    const { kind } = finding;
    const first =
      kind === "empty"
        ? t("start.parties.finding.empty")
        : kind === "even"
          ? t("start.parties.finding.even", {
              perspectives: joined(
                finding.perspectives.map((perspective) => t(`start.parties.perspective.${perspective}`)),
                t("start.statements.and"),
              ),
            })
          : t("start.parties.finding.largest", {
              perspective: t(`start.parties.perspective.${finding.perspective}`),
              count: finding.held,
              of: finding.of,
            });
    return vacant > 0 && kind !== "empty"
      ? `${first} ${t("start.parties.vacant", { count: vacant })}`
      : first;
  };
}

/** "Utbildning, myndigheter och civilsamhälle": only the first keeps its capital. */
function joined(names: readonly string[], and: string): string {
  const [first = "", ...rest] = names;
  const words = [first, ...rest.map((name) => name.charAt(0).toLowerCase() + name.slice(1))];
  const last = words.pop() ?? "";
  return words.length > 0 ? `${words.join(", ")} ${and} ${last}` : capitalised(last);
}

function PerspectiveGroup({
  group,
  convenor,
  asOf,
}: {
  group: StartPerspective;
  convenor: string | null;
  asOf: AsOf;
}) {
  const { t } = useTranslation("public");
  const { language } = useSite();
  const parties = group.parties.map(({ id, name, number }) => ({
    key: id,
    content: (
      <Written>
        {convenor !== null && number === convenor ? t("start.parties.convenor", { name }) : name}
      </Written>
    ),
  }));
  const vacant = group.vacantSince.map((day, index) => ({
    key: `vacant ${index}`,
    vacant: true,
    content: t("start.parties.vacantSince", { day: formatDayNear(day, language, asOf.day) }),
  }));
  return (
    <ListGroup
      heading={t(`start.parties.perspective.${group.perspective}`)}
      count={t("start.parties.count", { count: group.parties.length })}
      items={[...parties, ...vacant]}
    />
  );
}

/** The parties with their balance. `convenor` is the organisation number of the convening association. */
export function StartPartiesSection({
  parties,
  asOf,
  convenor,
}: {
  parties: StartParties | null;
  asOf: AsOf;
  convenor: string | null;
}) {
  const { t } = useTranslation("public");
  const site = useSite();
  const finding = useFinding();
  const day = formatDay(asOf.day, site.language);
  const heading = t("start.parties.heading");
  if (!parties) {
    return (
      <Section id="parties" heading={heading}>
        <EmptyState heading={t("start.parties.none")}>
          <p>{t("start.parties.noneText", { day })}</p>
        </EmptyState>
      </Section>
    );
  }
  const query = asOf.day === asOf.today ? "" : `?den=${asOf.day}`;
  const counted = {
    parties: t("start.parties.count", { count: parties.parties }),
    seats: t("start.parties.seats", { count: parties.seats }),
  };
  return (
    <Section
      id="parties"
      heading={heading}
      lead={<p>{t("start.parties.lead", counted)}</p>}
      links={
        <LinkLine
          links={[{ href: `${site.href("/parter")}${query}`, label: t("start.parties.all") }]}
          small
        />
      }
    >
      <div className="stack-l">
        <ChartFigure title={finding(parties)} source={t("start.parties.source", { day })}>
          <BalanceChart
            rows={parties.perspectives.map(({ perspective, held, vacant }) => ({
              label: t(`start.parties.perspective.${perspective}`),
              filled: held,
              vacant,
              text: t(vacant > 0 ? "start.parties.heldAndVacant" : "start.parties.held", { held, vacant }),
            }))}
          />
        </ChartFigure>
        <Columns>
          {parties.perspectives.map((group) => (
            <PerspectiveGroup key={group.perspective} group={group} convenor={convenor} asOf={asOf} />
          ))}
          {parties.coOpted.length > 0 && (
            <ListGroup
              heading={t("start.parties.coOpted")}
              count={t("start.parties.count", { count: parties.coOpted.length })}
              items={parties.coOpted.map(({ id, name }) => ({ key: id, content: <Written>{name}</Written> }))}
            />
          )}
        </Columns>
      </div>
    </Section>
  );
}
