import { useTranslation } from "~/platform/i18n/use-translation";
import { Comparability } from "~/ui/status/comparability";
import { PageHead, Section } from "~/ui/text/section";

const sections = {
  sees: ["plans", "statements", "parties"],
  not: ["drafts", "people", "log"],
  counts: ["day", "state", "sum", "fresh", "parties", "statements", "map"],
} as const;

/** What the region sees and how figures are counted: the same text for the region and for the councils. */
export function MethodText() {
  const { t } = useTranslation("overview");
  return (
    <>
      <PageHead heading={t("method.heading")} lede={t("method.lede")} />
      <Section id="sees" heading={t("method.sees.heading")}>
        <div className="text">
          <ul>
            {sections.sees.map((key) => (
              <li key={key}>{t(`method.sees.${key}`)}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Section id="not" heading={t("method.not.heading")}>
        <div className="text">
          <ul>
            {sections.not.map((key) => (
              <li key={key}>{t(`method.not.${key}`)}</li>
            ))}
          </ul>
          <p>{t("method.guard")}</p>
        </div>
      </Section>
      <Section id="counts" heading={t("method.counts.heading")}>
        <div className="text">
          <ul>
            {sections.counts.map((key) => (
              <li key={key}>{t(`method.counts.${key}`)}</li>
            ))}
          </ul>
        </div>
      </Section>
      <Section id="levels" heading={t("method.levels.heading")}>
        <ul className="stack plain text">
          {(["comparable", "partly", "not-comparable"] as const).map((level) => (
            <li key={level}>
              <Comparability
                level={level}
                label={t(`comparable.${level}`)}
                reason={t(`method.levels.${level}`)}
              />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
