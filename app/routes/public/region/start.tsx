import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nameOn } from "~/domain/councils/council-profile";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { Main } from "~/ui/frame/main";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const councils = platform.tenants.all.map((profile) => ({
    path: profile.path,
    ...nameOn(profile, counter.today, site.language),
  }));
  return { page: { title: "Samsyn" }, councils };
}

export const meta = pageMeta;

export default function RegionStart() {
  const { councils } = useLoaderData<typeof loader>();
  const site = useSite();
  return (
    <Main>
      <h1>Samsyn</h1>
      <ul>
        {councils.map((council) => (
          <li key={council.path}>
            <a href={site.councilHref(council, "/")}>{council.name}</a>
          </li>
        ))}
      </ul>
    </Main>
  );
}
