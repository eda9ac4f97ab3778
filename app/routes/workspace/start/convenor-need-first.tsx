import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { TodoItem } from "~/ui/text/todo";
import { NeedAct } from "./need-act";

/** The first steps of a council that is still empty. */
export function FirstNeed({ kind, first }: { kind: "noSeats" | "noPlan"; first: boolean }) {
  const { t } = useTranslation("workspace");
  const site = useSite();
  const seats = kind === "noSeats";
  return (
    <TodoItem
      heading={t(`need.${kind}.heading`)}
      actions={
        <>
          <NeedAct href={site.workspaceHref(seats ? "/parter/import" : "/handlingsplan/ny")} first={first}>
            {t(`need.${kind}.action`)}
          </NeedAct>
          {seats && <a href={site.workspaceHref("/parter/platser/ny")}>{t("need.noSeats.one")}</a>}
        </>
      }
    >
      <p>{t(`need.${kind}.text`)}</p>
    </TodoItem>
  );
}
