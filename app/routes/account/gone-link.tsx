import type { ReactNode } from "react";
import { useTranslation } from "~/platform/i18n/use-translation";
import { ButtonLink } from "~/ui/form/button";
import { Main } from "~/ui/frame/main";

/** A link in a letter that no longer holds: on for whoever is signed in already, otherwise what `children` offer. */
export function GoneLink(props: {
  title: string;
  text: string;
  already: { name: string; onward: string } | null;
  children: ReactNode;
}) {
  const { t } = useTranslation("account");
  const { title, text, already, children } = props;
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{title}</h1>
        <p>{already ? t("signIn.already", { name: already.name }) : text}</p>
        {already ? <ButtonLink href={already.onward}>{t("signIn.goOn")}</ButtonLink> : children}
      </div>
    </Main>
  );
}
