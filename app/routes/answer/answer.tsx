import { type ActionFunctionArgs, data, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { linkedReportForm } from "~/domain/plans/follow-up/report-forms";
import { standForm } from "~/domain/positions/stand-forms";
import { todayOf } from "~/kernel/clock";
import { nameOn } from "~/kernel/council/council-profile";
import { signedLink } from "~/platform/access/links/signed-link.server";
import { pageMeta } from "~/platform/http/page-meta";
import type { Takes } from "~/platform/http/takes";
import type { PageHandle } from "~/root";
import { GoneAnswer } from "./gone-answer";
import { StandAnswer } from "./stand/stand-answer";
import { answerStand, askedStand } from "./stand/stand-answer.server";
import { StatusAnswer } from "./status/status-answer";
import { answerStatus, askedStatus } from "./status/status-answer.server";

/** Its forms are those of the workspace; it loads no script. */
export const handle: PageHandle = { audience: "workspace" };

/** Opening the address uses nothing up: scanners of letters do it too. */
export async function loader(args: LoaderFunctionArgs) {
  const link = await signedLink(args, "stand", "status");
  const { platform, site } = args.context;
  const words = platform.translations.t(site.language, link.council?.id ?? null, "common");
  const council = link.council
    ? { path: link.council.path, name: nameOn(link.council, todayOf(platform.clock), site.language).name }
    : null;
  if (!link.holds) {
    const page = { title: words(`byLink.gone.${link.why}.title`), hidden: true };
    return json({ page, council, shown: { kind: "gone" as const, why: link.why } }, { status: link.status });
  }
  const shown = link.purpose === "stand" ? await askedStand(args, link) : await askedStatus(args, link);
  const page = { title: words("byLink.title"), hidden: true };
  return json({ page, council, shown }, { status: shown.kind === "gone" ? 410 : 200 });
}

export const takes: Takes = { forms: [standForm, linkedReportForm] };

export async function action(args: ActionFunctionArgs) {
  const link = await signedLink(args, "stand", "status");
  if (!link.holds) return data(null, { status: link.status });
  return link.purpose === "stand" ? answerStand(args, link) : answerStatus(args, link);
}

export const meta = pageMeta;

export default function Answer() {
  const { council, shown } = useLoaderData<typeof loader>();
  switch (shown.kind) {
    case "stand":
      return <StandAnswer {...shown} council={council} />;
    case "status":
      return <StatusAnswer {...shown} council={council} />;
    default:
      return <GoneAnswer why={shown.why} council={council} />;
  }
}
