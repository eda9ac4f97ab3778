import { countBehind } from "~/domain/statements/stand-count";
import type { StatementPage } from "~/domain/statements/statement-page.server";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ButtonLink } from "~/ui/form/button";
import { DisabledAction } from "~/ui/text/disabled-action";
import { LinkLine } from "~/ui/text/link-line";

/** What the convenor can do now: one next step, then the lesser ones. */
export function StatementActions({ statement }: { statement: StatementPage }) {
  const { t } = useTranslation("statements");
  const { workspaceHref } = useSite();
  const { id, stage, count } = statement;
  const at = (page: string) => workspaceHref(`/uttalanden/${id}/${page}`);
  const edit = { href: at("text"), label: t("act.edit") };
  const putAway = { href: at("lagg-undan"), label: t("act.putAway") };
  const missing = count.unanswered + count.withdrawn;
  switch (stage) {
    case "draft":
      return (
        <div className="stack-s">
          <p className="row">
            <ButtonLink href={at("oppna")} icon="lock">
              {t("act.open")}
            </ButtonLink>
            <ButtonLink href={at("text")} secondary icon="pen">
              {t("act.edit")}
            </ButtonLink>
          </p>
          <LinkLine links={[putAway]} />
        </div>
      );
    case "open-for-stands":
      return (
        <div className="stack-s">
          {countBehind(count) > 0 ? (
            <p className="row">
              {missing > 0 && (
                <ButtonLink href={at("paminn")} icon="letter">
                  {t("act.remind", { count: missing })}
                </ButtonLink>
              )}
              <ButtonLink href={at("anta")} secondary={missing > 0}>
                {t("act.adopt")}
              </ButtonLink>
            </p>
          ) : (
            <>
              {missing > 0 && (
                <p>
                  <ButtonLink href={at("paminn")}>{t("act.remind", { count: missing })}</ButtonLink>
                </p>
              )}
              <DisabledAction
                id="adopt"
                label={t("act.adopt")}
                why={t("reasons.nobodyBehind")}
                how={t("act.adoptHow")}
              />
            </>
          )}
          <LinkLine links={[edit, { href: at("paminn#sista-dag"), label: t("act.move") }, putAway]} />
        </div>
      );
    case "adopted":
      return (
        <div className="stack-s">
          <p>
            <ButtonLink href={at("publicera")}>{t("act.publish")}</ButtonLink>
          </p>
          <LinkLine links={[edit]} />
        </div>
      );
    case "published":
    case "withdrawn-draft":
      return null;
    default:
      return stage satisfies never;
  }
}
