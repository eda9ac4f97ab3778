import { type ActionFunctionArgs, data, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { standForm } from "~/domain/positions/stand-forms";
import { linkedStatement } from "~/domain/statements/asking/linked-statement.server";
import { takePartyStand } from "~/domain/statements/stands/statement-stands.server";
import { todayOf } from "~/kernel/clock";
import { nameOn } from "~/kernel/council/council-profile";
import { signedLink } from "~/platform/access/links/signed-link.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { href } from "~/platform/http/site";
import type { Takes } from "~/platform/http/takes";
import { AnswerForm } from "./answer-form";
import { AnswerReceipt } from "./answer-receipt";
import { GoneAnswer } from "./gone-answer";

/** Opening the address uses nothing up: scanners of letters do it too. */
export async function loader(args: LoaderFunctionArgs) {
  const link = await signedLink(args, "stand");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, link.council?.id ?? null, "statements");
  const council = link.council
    ? { path: link.council.path, name: nameOn(link.council, todayOf(platform.clock), site.language).name }
    : null;
  const statement = link.holds ? await linkedStatement(link.authority, link.subjectId) : null;
  if (!link.holds || !statement) {
    const [why, status] = link.holds ? (["closed", 410] as const) : [link.why, link.status];
    const page = { title: t(`byLink.gone.${why}.title`), hidden: true };
    return json({ page, gone: why, council, shown: null }, { status });
  }
  const { searchParams } = new URL(args.request.url);
  const answered = statement.own.current !== null && statement.own.current.withdrawnAt === null;
  const shown = {
    statement,
    party: link.mandate.partyName,
    answered: answered && !searchParams.has("andra"),
    path: `/svar/${args.params.token}` as const,
    token: crypto.randomUUID(),
  };
  return json({ page: { title: t("answer.title"), hidden: true }, gone: null, council, shown });
}

export const takes: Takes = { forms: [standForm] };

export async function action(args: ActionFunctionArgs) {
  const link = await signedLink(args, "stand");
  if (!link.holds) return data(null, { status: link.status });
  const form = readForm(sentForm(args), standForm);
  if (!form.ok) return wrongForm(form.answer);
  const { kind } = form.value;
  const text = kind === "behind" ? "" : form.value.text;
  const stand = { ...form.value, text, statementId: link.subjectId };
  const outcome = await takePartyStand(link.authority, form.token, stand);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(href(args.context.site, `/svar/${args.params.token}`), 303);
}

export const meta = pageMeta;

export default function Answer() {
  const { gone, council, shown } = useLoaderData<typeof loader>();
  if (!shown) return <GoneAnswer why={gone ?? "unknown"} council={council} />;
  if (shown.answered) return <AnswerReceipt {...shown} council={council} />;
  return <AnswerForm {...shown} council={council} />;
}
