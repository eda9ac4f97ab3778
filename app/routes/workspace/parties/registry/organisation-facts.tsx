import type { OrganisationPage } from "~/domain/parties/registry/organisation-page.server";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DefinitionList } from "~/ui/text/definition-list";

/** What the shared registry says of an organisation. */
export function OrganisationFacts({
  organisation,
  municipality,
  successor,
  isOwn,
}: Pick<OrganisationPage, "organisation" | "municipality" | "successor"> & { isOwn: boolean }) {
  const { t } = useTranslation("parties");
  const { workspaceHref, language } = useSite();
  const { number, sector, names } = organisation;
  const aliases = names.filter(({ kind }) => kind === "alias").map(({ name }) => name);
  const former = names.flatMap(({ kind, name, validTo }) =>
    kind === "former" && validTo !== null
      ? t("organisation.formerUntil", { name, day: formatDay(validTo, language) })
      : [],
  );
  return (
    <DefinitionList
      beside
      items={[
        { term: t("organisation.number"), value: number },
        { term: t("organisation.sector"), value: t(`sector.${sector}`) },
        { term: t("organisation.municipality"), value: municipality ?? t("organisation.noMunicipality") },
        { term: t("organisation.aliases"), value: aliases.join(", ") },
        { term: t("organisation.former"), value: former.join("; ") },
        {
          term: t("organisation.successor"),
          value: successor && (
            <a href={workspaceHref(`/parter/organisationer/${successor.id}`)}>{successor.name}</a>
          ),
        },
        {
          term: t("organisation.registry"),
          value: t(isOwn ? "organisation.registeredHere" : "organisation.registeredElsewhere"),
        },
      ]}
    />
  );
}
