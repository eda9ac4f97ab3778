import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayEditOrganisation, mayReadContacts } from "~/domain/parties/party-policy";
import { organisationPage } from "~/domain/parties/registry/organisation-page.server";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DoneNote, readDone } from "~/routes/workspace/parties/done-note";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { idOf } from "~/routes/workspace/parties/party-path";
import { reasonText } from "~/routes/workspace/parties/reason-text";
import { Main } from "~/ui/frame/main";
import { DisabledAction } from "~/ui/text/disabled-action";
import { LinkLine } from "~/ui/text/link-line";
import { PageHead, Section } from "~/ui/text/section";
import { OrganisationFacts } from "./organisation-facts";
import {
  OrganisationMeasures,
  OrganisationPeople,
  OrganisationSeats,
  OrganisationStands,
} from "./organisation-parts";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:read");
  const actor = personOf(authority);
  const found = await organisationPage(authority, idOf(args.params, "organisation"));
  const { organisation, people } = found;
  const mayContact = mayReadContacts(actor, { organisationId: organisation.id }).may;
  return {
    page: { title: organisation.name, hidden: true },
    ...found,
    people: mayContact ? people : people.map((person) => ({ ...person, email: null, phone: null })),
    mayContact,
    mayOpenPeople: authority.holds("person:read"),
    isOwn: organisation.registeredBy === authority.scope,
    may: mayEditOrganisation(actor, organisation),
    today: authority.today,
    done: readDone(args.request),
  };
}

export const meta = pageMeta;

export default function OrganisationPage() {
  const data = useLoaderData<typeof loader>();
  const { organisation, may, done, today, seats, people, measures, stands } = data;
  const { t } = useTranslation("parties");
  const { workspaceHref, language } = useSite();
  const present = seats.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today < validTo),
  );
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: organisation.name }]} />
      <PageHead
        heading={organisation.name}
        lede={present
          .map(({ perspective, label, validFrom }) =>
            [
              label ?? t(`perspective.${perspective}`),
              t("seat.spanOpen", { from: formatDay(validFrom, language) }),
            ].join(", "),
          )
          .join(" · ")}
      >
        <DoneNote done={done} />
        {may.may ? (
          <LinkLine
            links={[
              {
                href: workspaceHref(`/parter/organisationer/${organisation.id}/ratta`),
                label: t("organisation.correct"),
                icon: "pen",
              },
            ]}
          />
        ) : (
          <DisabledAction
            id="edit"
            label={t("organisation.correct")}
            why={reasonText(t, may.reason, may.detail)}
          />
        )}
      </PageHead>
      <Section id="seats" heading={t("organisation.seats")}>
        <OrganisationSeats seats={seats} today={today} />
      </Section>
      <Section
        id="people"
        heading={t("organisation.people")}
        lead={data.mayContact ? undefined : t("organisation.peopleHidden")}
      >
        <OrganisationPeople people={people} today={today} mayOpen={data.mayOpenPeople} />
      </Section>
      <Section id="measures" heading={t("organisation.measures")}>
        <OrganisationMeasures measures={measures} />
      </Section>
      <Section id="stands" heading={t("organisation.stands")}>
        <OrganisationStands stands={stands} />
      </Section>
      <Section id="facts" heading={t("organisation.facts")}>
        <OrganisationFacts
          organisation={organisation}
          municipality={data.municipality}
          successor={data.successor}
          isOwn={data.isOwn}
        />
      </Section>
    </Main>
  );
}
