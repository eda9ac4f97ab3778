import type { ConvenorStart } from "~/domain/starts/convenor-workspace-start.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Home, TodoList } from "~/ui/text/todo";
import { Happened, Next } from "./beside";
import { ConvenorNeedItem } from "./convenor-need";
import { StartHead } from "./start-head";

/** What needs the convenor now, what comes, and what has happened. */
export function ConvenorStartPage({ start }: { start: ConvenorStart }) {
  const { t } = useTranslation("workspace");
  const { needs, today, next, acts } = start;
  return (
    <>
      <StartHead count={needs.length} today={today} calm={t("start.calm.convenor")} />
      <Home
        beside={
          <>
            <Next steps={next} today={today} />
            <Happened acts={acts} today={today} />
          </>
        }
      >
        {needs.length > 0 && (
          <TodoList id="todo" heading={t("start.now")}>
            {needs.map((need, index) => (
              <ConvenorNeedItem
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes in the browser
                key={index}
                need={need}
                today={today}
                first={index === 0}
              />
            ))}
          </TodoList>
        )}
      </Home>
    </>
  );
}
