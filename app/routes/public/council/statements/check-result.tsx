import type { FoundStatement, PublishedCheck } from "~/domain/statements/text/check-published.server";
import { formatNumber, numberInAddress } from "~/kernel/numbering";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Note } from "~/ui/text/note";

function Found({ statement }: { statement: FoundStatement }) {
  const { t } = useTranslation("statements");
  const { href } = useSite();
  return (
    <p>
      <a href={href(`/uttalanden/${numberInAddress(statement.number)}`)}>
        {t("public.numbered", { number: formatNumber(statement.number) })}:{" "}
        <span lang="sv">{statement.title}</span>
      </a>
    </p>
  );
}

/** What came of a check, in plain words. */
export function CheckResult({ check }: { check: PublishedCheck }) {
  const { t } = useTranslation("statements");
  switch (check.kind) {
    case "nothing-given":
      return null;
    case "not-a-fingerprint":
    case "unknown-fingerprint":
    case "unknown-text":
      return (
        <Note kind="stop" live>
          <p>{t(`check.result.${check.kind}`)}</p>
        </Note>
      );
    case "found-fingerprint":
      return (
        <Note kind="ok" live>
          <p>{t("check.result.found-fingerprint")}</p>
          <Found statement={check.statement} />
        </Note>
      );
    case "earlier-fingerprint":
      return (
        <Note kind="warning" live>
          <p>{t("check.result.earlier-fingerprint")}</p>
          <Found statement={check.statement} />
        </Note>
      );
    case "found-text":
      return (
        <Note kind={check.how === "same" ? "ok" : "warning"} live>
          <p>{t(`check.result.${check.how}`)}</p>
          <Found statement={check.statement} />
        </Note>
      );
    case "within-text":
      return (
        <Note kind="warning" live>
          <p>
            {t(check.titled ? "check.result.within" : "check.result.within-untitled", {
              count: check.around,
            })}
          </p>
          <Found statement={check.statement} />
        </Note>
      );
    case "different-text":
      return (
        <Note kind="stop" live>
          <p>{t("check.result.different-text")}</p>
          <p>
            {t("check.result.published")} <ins lang="sv">{check.published || t("check.result.ends")}</ins>
          </p>
          <p>
            {t("check.result.pasted")} <del lang="sv">{check.pasted || t("check.result.ends")}</del>
          </p>
          <Found statement={check.statement} />
        </Note>
      );
    default:
      return check satisfies never;
  }
}
