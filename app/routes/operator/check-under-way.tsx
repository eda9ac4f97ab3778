import type { ChainCheckUnderWay } from "~/domain/operation/chain-check.server";
import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkLine } from "~/ui/text/link-line";
import { Note } from "~/ui/text/note";

/** How far the check that goes on has come, and the way to see it anew. */
export function CheckUnderWay({ running, entries, expected }: ChainCheckUnderWay) {
  const { t } = useTranslation("operator");
  return (
    <div className="stack-s">
      <Note>
        {running
          ? t("chain.running", { entries, expected: Math.max(entries, expected) })
          : t("chain.waiting")}
      </Note>
      <LinkLine links={[{ href: address("/drift/kedja"), label: t("chain.again") }]} />
    </div>
  );
}
