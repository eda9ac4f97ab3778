import { useActionData } from "@remix-run/react";
import { workspaceAddress } from "~/kernel/address/address";
import type { GoneLink } from "~/platform/access/links/signed-link.server";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { typedKind } from "~/routes/workspace/statements/stand-conflict";
import { UnsentText } from "~/routes/workspace/statements/unsent-text";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";

interface GoneAnswerProps {
  why: GoneLink["why"] | "standClosed" | "statusClosed";
  council: { path: string; name: string } | null;
}

/** A link by which nothing can be answered any more, why, and how to go on; with what was typed if a form came too late. */
export function GoneAnswer({ why, council }: GoneAnswerProps) {
  const { t } = useTranslation("common");
  const { regionHref } = useSite();
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{t(`byLink.gone.${why}.title`)}</h1>
        <p>{t(`byLink.gone.${why}.text`, { council: council?.name ?? "" })}</p>
        <TypedAnswer />
        <p>
          <ButtonLink href={council ? workspaceAddress(council, "/") : regionHref("/logga-in")}>
            {t("byLink.toSignIn")}
          </ButtonLink>
        </p>
      </div>
    </Main>
  );
}

/** What was typed, whichever question it answered: a link that nobody knows does not say. */
function TypedAnswer() {
  const stands = useTranslation("statements").t;
  const plans = useTranslation("plans").t;
  const answer = useActionData() as FormAnswer | undefined;
  const kind = typedKind(answer);
  const typed = (name: string) => {
    const value = answer?.values[name];
    return typeof value === "string" ? value : null;
  };
  return (
    <UnsentText
      fields={[
        { label: stands("table.stand"), text: kind && stands(`stand.${kind}`) },
        { label: stands("answer.text"), text: typed("text") },
        { label: plans("report.note"), text: typed("note") },
        { label: plans("report.hindrance"), text: typed("hindrance") },
        { label: plans("report.helpNeeded"), text: typed("helpNeeded") },
      ]}
    />
  );
}
