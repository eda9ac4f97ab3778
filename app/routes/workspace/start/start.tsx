import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { convenorStart } from "~/domain/starts/convenor-workspace-start.server";
import { partyStart } from "~/domain/starts/party-workspace-start.server";
import { readerStart } from "~/domain/starts/reader-workspace-start.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { Main } from "~/ui/frame/main";
import { ConvenorStartPage } from "./convenor-start";
import { PartyStartPage } from "./party-start";
import { ReaderStartPage } from "./reader-start";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "workspace:open");
  const { site, platform } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "workspace");
  const interval = site.council?.freshnessDays ?? 90;
  const { role, mandate } = authority.actor;
  const acts = role === "convenor" || mandate !== null;
  const page = { title: t(acts ? "start.title" : "menu.overview"), hidden: true };
  if (role === "convenor") {
    return { page, as: "convenor" as const, start: await convenorStart(authority, interval) };
  }
  if (mandate) return { page, as: "party" as const, start: await partyStart(authority, mandate, interval) };
  return { page, as: "reader" as const, start: await readerStart(authority, interval) };
}

export const meta = pageMeta;

export default function WorkspaceStart() {
  const data = useLoaderData<typeof loader>();
  return (
    <Main width="wide">
      {data.as === "convenor" && <ConvenorStartPage start={data.start} />}
      {data.as === "party" && <PartyStartPage start={data.start} />}
      {data.as === "reader" && <ReaderStartPage start={data.start} />}
    </Main>
  );
}
