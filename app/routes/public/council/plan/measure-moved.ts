import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { measurePath } from "~/domain/plans/measure-address";
import { readMeasureNumber } from "~/domain/plans/plan-parts";
import { yearOfNumber } from "~/domain/plans/year-of-number.server";
import { openCounter } from "~/platform/access/open-counter.server";
import { readAsOf } from "~/platform/http/as-of";
import { href } from "~/platform/http/site";

/** A measure's address without its year leads to the one with it, of the same day. */
export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { site } = args.context;
  const number = readMeasureNumber(args.params.number ?? "");
  if (!site.council || number === null) throw new Response(null, { status: 404 });
  const { day, today } = readAsOf(args.request, counter.today);
  const year = await yearOfNumber(counter, number, day);
  if (year === null) throw new Response(null, { status: 404 });
  return redirect(
    href(site, `${measurePath({ year, number })}${day === today ? "" : (`?den=${day}` as const)}`),
    301,
  );
}
