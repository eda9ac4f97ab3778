import type { QuestionStage } from "~/domain/questions/question";
import type { LocalDate } from "~/kernel/local-date";
import { useSite } from "~/platform/http/site-context";
import { formatDayNear } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

interface Asked {
  stage: QuestionStage;
  due: LocalDate | null;
  askedOn: LocalDate | null;
  closedOn: LocalDate | null;
  answered: boolean;
}

/** How far a question has come, in words. */
export function useStageWords(): (question: Asked) => string {
  const { t } = useTranslation("questions");
  return ({ stage, answered }) => {
    if (stage === "asked") return t(answered ? "stage.answered" : "stage.asked");
    return t(stage === "closed" && !answered ? "stage.closedUnanswered" : `stage.${stage}`);
  };
}

/** Its stage and its days in one line. */
export function QuestionFacts({ question, today }: { question: Asked; today: LocalDate }) {
  const { t } = useTranslation("questions");
  const { language } = useSite();
  const stageOf = useStageWords();
  const dayOf = (day: LocalDate) => formatDayNear(day, language, today);
  const { askedOn, due, closedOn } = question;
  const facts = [
    stageOf(question),
    askedOn && t("facts.askedOn", { day: dayOf(askedOn) }),
    due && t("facts.dueOn", { day: dayOf(due) }),
    closedOn && t("facts.closedOn", { day: dayOf(closedOn) }),
  ];
  return <p className="muted">{facts.filter(Boolean).join(", ")}.</p>;
}
