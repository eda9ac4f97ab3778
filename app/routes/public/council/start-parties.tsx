import type { StartParties, StartPerspective } from "~/domain/starts/start-parties";
import type { AsOf } from "~/platform/http/as-of";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { WithWritten, Written } from "~/routes/parts/written";
import { Columns, ListGroup } from "~/ui/text/columns";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";
import { BalanceFigure } from "./parties/balance-figures";

function PerspectiveGroup({
  group,
  convenor,
  asOf,
}: {
  group: StartPerspective;
  convenor: string | null;
  asOf: AsOf;
}) {
  const { t } = useTranslation("parties");
  const { language } = useSite();
  const parties = group.parties.map(({ id, name, number }) => ({
    key: id,
    content:
      convenor !== null && number === convenor ? (
        <WithWritten sentence={t("council.convenor", { name })} written={[name]} />
      ) : (
        <Written>{name}</Written>
      ),
  }));
  const vacant = group.vacantSince.map((day, index) => ({
    key: `vacant ${index}`,
    vacant: true,
    content: t("council.vacantSince", { day: formatDayNear(day, language, asOf.day) }),
  }));
  return (
    <ListGroup
      heading={t(`perspective.${group.perspective}`)}
      count={t("council.parties", { count: group.parties.length })}
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
  const { t } = useTranslation(["parties", "public"]);
  const site = useSite();
  const heading = t("council.title");
  if (!parties) {
    return (
      <Section id="parties" heading={heading}>
        <EmptyState heading={t("council.emptyTitle")}>
          <p>{t("council.emptyText")}</p>
        </EmptyState>
      </Section>
    );
  }
  const query = asOf.day === asOf.today ? "" : `?den=${asOf.day}`;
  const counted = {
    parties: t("council.parties", { count: parties.parties }),
    seats: t("council.seats", { count: parties.seats }),
  };
  const links = [{ href: `${site.href("/parter")}${query}`, label: t("public:start.allParties") }];
  return (
    <Section
      id="parties"
      heading={heading}
      lead={
        <p>
          {t("council.partiesOnSeats", counted)} {t("public:start.organisations")}
        </p>
      }
      links={<LinkLine links={links} small />}
    >
      <div className="stack-l">
        <BalanceFigure balance={parties} finding={parties.finding} day={asOf.day} />
        <Columns>
          {parties.perspectives.map((group) => (
            <PerspectiveGroup key={group.perspective} group={group} convenor={convenor} asOf={asOf} />
          ))}
          {parties.coOpted.length > 0 && (
            <ListGroup
              heading={t("public:start.coOpted")}
              count={t("council.parties", { count: parties.coOpted.length })}
              items={parties.coOpted.map(({ id, name }) => ({ key: id, content: <Written>{name}</Written> }))}
            />
          )}
        </Columns>
      </div>
    </Section>
  );
}
