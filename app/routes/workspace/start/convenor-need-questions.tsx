import type { ConvenorNeed } from "~/domain/starts/convenor-needs.server";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { Due } from "./due";
import { NeedAct } from "./need-act";

type Of<K extends ConvenorNeed["kind"]> = Extract<ConvenorNeed, { kind: K }>;

/** What the region has asked and not been told. */
export function QuestionsNeed({
  need,
  today,
  first,
}: {
  need: Of<"questions">;
  today: LocalDate;
  first: boolean;
}) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const { count, due, questions } = need;
  const hrefOf = (id: string) => site.workspaceHref(`/rapporter/${id}`);
  return (
    <TodoItem
      count={count}
      heading={t("need.questions.heading", { count })}
      due={<Due day={due} today={today} />}
      links={questions.map(({ id, title }) => ({ href: hrefOf(id), label: title }))}
      actions={
        <NeedAct href={hrefOf(questions[0]?.id ?? "")} first={first}>
          {t("need.questions.action")}
        </NeedAct>
      }
    >
      <p>{t("need.questions.text")}</p>
    </TodoItem>
  );
}
