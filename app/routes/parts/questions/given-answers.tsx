import type { HandedIn } from "~/domain/questions/region-questions-page.server";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Written } from "~/routes/parts/written";
import { AsTyped } from "~/ui/text/as-typed";
import { Section } from "~/ui/text/section";

/** What the council has handed in, the one that counts first. `none` is said when there is nothing. */
export function GivenAnswers({ answers, none }: { answers: readonly HandedIn[]; none: string }) {
  const { t } = useTranslation("questions");
  const { language } = useSite();
  return (
    <Section id="svar" heading={t("answers.heading")}>
      {answers.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <ol className="plain stack-l">
          {answers.map(({ id, text, handedInAt }, index) => (
            <li key={id} className="stack-s">
              <p className="small muted">
                {t(index === 0 ? "answers.latest" : "answers.earlier", {
                  when: formatMoment(new Date(handedInAt), language),
                })}
              </p>
              <Written>
                <AsTyped>{text}</AsTyped>
              </Written>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
