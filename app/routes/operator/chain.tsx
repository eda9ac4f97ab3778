import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askForChainCheck } from "~/domain/operation/ask-for-chain-check.server";
import { readAskedHead } from "~/domain/operation/asked-head";
import { answerToHead, chainPage } from "~/domain/operation/chain-page.server";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readToken } from "~/platform/http/read-token.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead } from "~/ui/text/section";
import { ChainReports } from "./chain-reports";
import { CheckUnderWay } from "./check-under-way";
import { councilNames } from "./council-names";
import { HeadQuestion } from "./head-question";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "audit:verify");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  const names = {
    ...councilNames(platform, site.language),
    _region: t("log.region"),
    _platform: t("log.platform"),
  };
  const query = new URL(args.request.url).searchParams;
  const asked = readAskedHead(query);
  return {
    page: { title: t("chain.title"), hidden: true },
    ...(await chainPage(authority)),
    names: names as Record<string, string>,
    asked: asked && ("wrong" in asked ? asked : { answer: await answerToHead(authority, asked) }),
    typed: Object.fromEntries(query) as Record<string, string>,
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "audit:verify");
  await askForChainCheck(authority, readToken(sentForm(args)));
  return redirect(address("/drift/kedja"), 303);
}

export const meta = pageMeta;

export default function Chain() {
  const { t } = useTranslation("operator");
  const { underWay, last, names, token, asked, typed } = useLoaderData<typeof loader>();
  return (
    <Main width="wide">
      <PageHead heading={t("chain.title")} lede={t("chain.lede")}>
        {underWay ? (
          <CheckUnderWay {...underWay} />
        ) : (
          <FormFrame token={token} label={t("chain.button")}>
            <SecondaryButton>{t("chain.button")}</SecondaryButton>
          </FormFrame>
        )}
      </PageHead>
      {last ? (
        <ChainReports {...last} names={names} />
      ) : (
        <EmptyState heading={t("chain.never")} level={2}>
          <p>{t("chain.daily")}</p>
        </EmptyState>
      )}
      <HeadQuestion names={names} typed={typed} asked={asked} />
    </Main>
  );
}
