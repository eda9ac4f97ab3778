import { workspaceAddress } from "~/kernel/address/address";
import type { GoneLink } from "~/platform/access/links/signed-link.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { typed } from "~/routes/workspace/statements/form-errors";
import { typedKind } from "~/routes/workspace/statements/stand-conflict";
import { UnsentText } from "~/routes/workspace/statements/unsent-text";
import { useFormAnswer } from "~/routes/workspace/statements/use-form-answer";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";

interface GoneAnswerProps {
  why: GoneLink["why"] | "closed";
  council: { path: string; name: string } | null;
}

/** A link by which nothing can be answered any more, why, and how to go on; with what was typed if a form came too late. */
export function GoneAnswer({ why, council }: GoneAnswerProps) {
  const { t } = useTranslation("statements");
  const { regionHref } = useSite();
  const answer = useFormAnswer();
  const kind = typedKind(answer);
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{t(`byLink.gone.${why}.title`)}</h1>
        <p>{t(`byLink.gone.${why}.text`, { council: council?.name ?? "" })}</p>
        <UnsentText
          fields={[
            { label: t("table.stand"), text: kind && t(`stand.${kind}`) },
            { label: t("answer.text"), text: typed(answer, "text") },
          ]}
        />
        <p>
          <ButtonLink href={council ? workspaceAddress(council, "/uttalanden") : regionHref("/logga-in")}>
            {t("byLink.toSignIn")}
          </ButtonLink>
        </p>
      </div>
    </Main>
  );
}
