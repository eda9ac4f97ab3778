import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireAccount } from "~/platform/access/require-account.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readToken } from "~/platform/http/read-token.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { actFor } from "~/platform/session/act-for.server";
import { isChosen, type Place } from "~/platform/session/place";
import { placesOf } from "~/platform/session/places.server";
import { ButtonLink, SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { EntryList, LabelledRow } from "~/ui/text/entry";

/** Straight on for those with one role; a choice for those with several. */
export async function loader(args: LoaderFunctionArgs) {
  const { platform, signedIn } = await requireAccount(args);
  const places = await placesOf(platform, signedIn);
  const url = new URL(args.request.url);
  const [only] = places;
  if (places.length === 1 && only && !url.searchParams.has("visa")) throw redirect(only.href);
  const t = platform.translations.t(args.context.site.language, null, "account");
  const title = t(places.length === 0 ? "places.noneTitle" : "places.title");
  return {
    page: { title, hidden: true },
    places,
    actingFor: signedIn.actingFor,
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [z.object({ representation: z.string() })] };

export async function action(args: ActionFunctionArgs) {
  const account = await requireAccount(args);
  const form = sentForm(args);
  const representation = String(form.get("representation") ?? "");
  return redirect(await actFor(account, readToken(form), representation), 303);
}

export const meta = pageMeta;

export default function Places() {
  const { t } = useTranslation("account");
  const { page, places, actingFor, token } = useLoaderData<typeof loader>();
  const name = (place: Place) =>
    place.councilName ?? t(place.kind === "operator" ? "places.operator" : "places.region");
  return (
    <Main>
      <div className="stack">
        <h1>{page.title}</h1>
        <p className="lede">{t(places.length === 0 ? "places.noneText" : "places.lead")}</p>
        <EntryList>
          {places.map((place) => (
            <LabelledRow key={`${place.href} ${place.role} ${place.representation}`} label={name(place)}>
              <p>
                {t(`roles.${place.role}`)} {place.party && t("places.forParty", { party: place.party })}
                {isChosen(place, actingFor) && (
                  <span className="muted"> ({t("places.chosen").toLowerCase()})</span>
                )}
              </p>
              {place.representation ? (
                <FormFrame
                  token={`${token}-${place.representation}`}
                  hidden={{ representation: place.representation }}
                >
                  <SecondaryButton small>
                    {t("places.choose", { party: place.party, council: place.councilName })}
                  </SecondaryButton>
                </FormFrame>
              ) : (
                <ButtonLink small secondary href={place.href}>
                  {t("places.open")}
                </ButtonLink>
              )}
            </LabelledRow>
          ))}
        </EntryList>
      </div>
    </Main>
  );
}
