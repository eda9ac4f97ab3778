import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RootData } from "~/root";
import { Main } from "~/ui/frame/main";

const slots = {
  403: "forbidden",
  404: "notFound",
  405: "notFound",
  409: "conflict",
  429: "tooMany",
  503: "unavailable",
} as const;

/** The slot of an error: its status where we threw it ourselves, else `failed`. */
function slotOf(error: unknown) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return status in slots ? slots[status as keyof typeof slots] : ("failed" as const);
}

/** The one error page: plain words for the reader, a code for the log, nothing of what is inside. */
export function ErrorPage() {
  const { t } = useTranslation("errors");
  const root = useRouteLoaderData<RootData>("root");
  const slot = slotOf(useRouteError());
  return (
    <Main width="narrow">
      <title>{t(`${slot}.title`)}</title>
      <div className="stack">
        <h1>{t(`${slot}.title`)}</h1>
        <p className="lede">{t(`${slot}.text`)}</p>
        {slot === "failed" && root && (
          <p className="small muted">{t("code", { requestId: root.requestId })}</p>
        )}
        <p>
          <a href={root?.site.base || "/"}>{t("home")}</a>
        </p>
      </div>
    </Main>
  );
}
