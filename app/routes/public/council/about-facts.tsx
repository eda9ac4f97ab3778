import type { AboutMunicipality, AboutPage } from "~/domain/councils/about-page.server";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Written } from "~/routes/parts/written";
import { DefinitionList } from "~/ui/text/definition-list";
import { Section } from "~/ui/text/section";

/** The municipalities of the subregion, and those that are co-opted to the association. */
export function MunicipalitiesSection({
  members,
  coOpted,
}: {
  members: readonly AboutMunicipality[];
  coOpted: readonly AboutMunicipality[];
}) {
  const { t } = useTranslation("public");
  const listed = (municipalities: readonly AboutMunicipality[]) =>
    `${municipalities.map(({ name, outside }) => (outside ? t("about.outside", { name }) : name)).join(", ")}.`;
  return (
    <Section id="municipalities" heading={t("about.municipalities")}>
      <div className="stack">
        <h3>{t("about.members", { count: members.length })}</h3>
        <p className="text">{listed(members)}</p>
        {coOpted.length > 0 && <h3>{t("about.coOpted", { count: coOpted.length })}</h3>}
        {coOpted.length > 0 && <p className="text">{listed(coOpted)}</p>}
      </div>
    </Section>
  );
}

/** The subregion's own strategies with their parts. */
export function StrategiesSection({ strategies }: { strategies: AboutPage["strategies"] }) {
  const { t } = useTranslation("public");
  const { language } = useSite();
  if (strategies.length === 0) return null;
  return (
    <Section id="strategies" heading={t("about.strategies")} lead={<p>{t("about.strategiesLead")}</p>}>
      <div className="stack-l">
        {strategies.map(({ id, title, from, to, adopted, source, parts }) => (
          <div className="stack-s" key={id}>
            <h3>{title}</h3>
            <p className="small muted">
              {from === null ? t("about.until", { to }) : t("about.period", { from, to })}
              {adopted && <> {t("about.adopted", { day: formatDay(adopted, language) })}</>}
            </p>
            <ul>
              {parts.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
            <p>
              <a href={source}>{t("about.source")}</a>
            </p>
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Who answers for the council. */
export function AssociationSection({ association }: { association: AboutPage["association"] }) {
  const { t } = useTranslation("public");
  const { name, number, board, website, email } = association;
  return (
    <Section id="association" heading={t("about.association")} lead={<p>{t("about.associationLead")}</p>}>
      <DefinitionList
        beside
        items={[
          { term: t("about.name"), value: <Written>{name}</Written> },
          ...(number ? [{ term: t("about.number"), value: number }] : []),
          { term: t("about.board"), value: <Written>{board}</Written> },
          { term: t("about.website"), value: <a href={website}>{website.replace(/^https:\/\//, "")}</a> },
          { term: t("about.email"), value: <a href={`mailto:${email}`}>{email}</a> },
        ]}
      />
    </Section>
  );
}
