import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { useTranslation } from "~/platform/i18n/use-translation";
import { mayReadLetters } from "~/platform/mail/read-letters.server";
import { linkMinutes } from "~/platform/session/request-link.server";
import { Main } from "~/ui/frame/main";
import { LinkLine } from "~/ui/text/link-line";
import { Note } from "~/ui/text/note";

export async function loader(args: LoaderFunctionArgs) {
  const desk = await openSignIn(args);
  const t = desk.platform.translations.t(desk.language, null, "account");
  const letters = await mayReadLetters(desk.platform);
  const mailOff = !letters && !desk.platform.settings.smtpUrl;
  return { page: { title: t("sent.title"), hidden: true }, minutes: linkMinutes, letters, mailOff };
}

export const meta = pageMeta;

export default function LinkSent() {
  const { t } = useTranslation("account");
  const { minutes, letters, mailOff } = useLoaderData<typeof loader>();
  const site = useSite();
  const links = [
    { href: site.regionHref("/logga-in"), label: t("sent.again") },
    ...(letters ? [{ href: site.regionHref("/utveckling/brev"), label: t("sent.letters") }] : []),
  ];
  return (
    <Main width="narrow">
      <div className="stack">
        <h1>{t("sent.title")}</h1>
        {mailOff && (
          <Note kind="warning">
            <p>{t("sent.mailOff")}</p>
          </Note>
        )}
        <p>{t("sent.text", { minutes })}</p>
        <p>{t("sent.nothing")}</p>
        <LinkLine links={links} />
      </div>
    </Main>
  );
}
