import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { MethodText } from "~/routes/region/method-text";
import { Main } from "~/ui/frame/main";

/** What the region sees of the council: written down, and visible to the council. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "workspace:open");
  const { site, platform } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "overview");
  return { page: { title: t("method.sees.heading"), hidden: true } };
}

export const meta = pageMeta;

export default function RegionSees() {
  return (
    <Main width="wide">
      <MethodText />
    </Main>
  );
}
