import type { AboutPage } from "~/domain/councils/about-page.server";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useRoot } from "~/root";
import { LinkLine } from "~/ui/text/link-line";
import { Section } from "~/ui/text/section";

/** What else the council is or was called. */
export function NamesSection({ aliases, formerNames }: Pick<AboutPage, "aliases" | "formerNames">) {
  const { t } = useTranslation("public");
  const { language } = useSite();
  if (aliases.length === 0 && formerNames.length === 0) return null;
  return (
    <Section id="names" heading={t("about.names")}>
      <div className="stack-s">
        {formerNames.map(({ name, to }) => (
          <p key={name}>{t("about.former", { name, day: formatDay(to, language) })}</p>
        ))}
        {aliases.length > 0 && <p>{t("about.alias", { names: aliases.join(", ") })}</p>}
      </div>
    </Section>
  );
}

/** The other councils, in compass order. */
export function OtherCouncilsSection() {
  const { t } = useTranslation("public");
  const { councils } = useRoot();
  const site = useSite();
  const others = councils.filter(({ id }) => id !== site.council?.id);
  return (
    <Section id="others" heading={t("about.others")} lead={<p>{t("about.othersLead")}</p>}>
      <LinkLine
        links={[
          ...others.map((council) => ({ href: site.councilHref(council, "/"), label: council.shortName })),
          { href: site.regionHref("/"), label: t("footer.region") },
        ]}
      />
    </Section>
  );
}
