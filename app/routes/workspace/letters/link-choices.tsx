import type { LinkAbout } from "~/platform/access/links/links-about.server";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { RadioChoices } from "~/ui/form/choices";

/** The links that work, with whose each is, when it was sent and whether it was used. */
export function LinkChoices(props: {
  links: readonly LinkAbout[];
  error: string | undefined;
  chosen: string | null;
}) {
  const { t } = useTranslation("workspace");
  const { language } = useSite();
  return (
    <RadioChoices
      name="link"
      small
      legend={t("links.which")}
      error={props.error}
      defaultValue={props.chosen}
      choices={props.links.map(({ id, person, party, sentOn, until, usedOn }) => {
        const days = { sent: formatDay(sentOn, language), until: formatDay(until, language) };
        const used = usedOn === null ? "" : ` ${t("links.used", { day: formatDay(usedOn, language) })}`;
        return { value: id, label: `${person}, ${party}`, hint: `${t("links.days", days)}${used}` };
      })}
    />
  );
}
