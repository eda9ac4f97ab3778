import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { Main } from "~/ui/frame/main";
import { MethodText } from "./method-text";

export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "overview:read");
  const t = args.context.platform.translations.t(args.context.site.language, null, "overview");
  return { page: { title: t("method.title"), hidden: true } };
}

export const meta = pageMeta;

export default function Method() {
  return (
    <Main>
      <MethodText />
    </Main>
  );
}
