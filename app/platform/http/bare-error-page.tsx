import { useRouteError } from "@remix-run/react";
import { useContext } from "react";
import { useTranslation } from "~/platform/i18n/use-translation";
import { BeforeContent, Main } from "~/ui/frame/main";
import { errorSlot } from "./error-slot";

/** The error page for when not even the root could be read: no names and no menu, the same plain words. */
export function BareErrorPage() {
  const { t } = useTranslation("errors");
  const slot = errorSlot(useRouteError());
  const unsaved = useContext(BeforeContent);
  return (
    <Main places>
      <div className="page-head stack text">
        <h1>{t(`${slot}.title`)}</h1>
        <p className="lede">{t(`${slot}.text`)}</p>
        {unsaved}
        <p>
          <a href="/">{t("toRegion")}</a>
        </p>
      </div>
    </Main>
  );
}
