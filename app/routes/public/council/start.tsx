import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useRoot } from "~/root";
import { Main } from "~/ui/frame/main";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const seats = await counter.read((sql) => sql<{ count: number }[]>`select count(*) from seat`);
  return { page: { title: "Start" }, seats: seats[0]?.count ?? 0 };
}

export const meta = pageMeta;

export default function CouncilStart() {
  const { seats } = useLoaderData<typeof loader>();
  const { siteName } = useRoot();
  return (
    <Main>
      <h1>{siteName}</h1>
      <p>{seats}</p>
    </Main>
  );
}
