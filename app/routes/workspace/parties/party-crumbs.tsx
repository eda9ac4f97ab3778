import { capitalised } from "~/domain/councils/terminology";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import type { PartyPage } from "./party-path";

export type Crumb = { label: string; below?: PartyPage };

/** Where among the parties the reader is; the last crumb is the page itself. `below` is the address under /parter. */
export function PartyCrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useTranslation(["parties", "terms"]);
  const { workspaceHref } = useSite();
  return (
    <Breadcrumbs
      label={t("work.crumbs")}
      crumbs={[
        { label: capitalised(t("terms:party.other")), href: workspaceHref("/parter") },
        ...crumbs.map(({ label, below }) =>
          below === undefined ? { label } : { label, href: workspaceHref(`/parter${below}`) },
        ),
      ]}
    />
  );
}
