import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { staffInvitations } from "~/domain/accounts/staff-invitations.server";
import { allInvitations } from "~/domain/operation/all-invitations.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useTranslation } from "~/platform/i18n/use-translation";
import { Main } from "~/ui/frame/main";
import { DataTable } from "~/ui/table/data-table";
import { EmptyState } from "~/ui/text/empty-state";
import { PageHead, Section } from "~/ui/text/section";
import { councilNames } from "./council-names";
import { useInvitationColumns } from "./invitation-columns";
import { StaffInvitationTable } from "./staff-invitation-table";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "account:manage");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  return {
    page: { title: t("invitations.title"), hidden: true },
    invitations: await allInvitations(authority),
    staff: await staffInvitations(platform, authority),
    names: councilNames(platform, site.language),
  };
}

export const meta = pageMeta;

export default function Invitations() {
  const { t } = useTranslation("operator");
  const { invitations, staff, names } = useLoaderData<typeof loader>();
  const sentAndState = useInvitationColumns();
  return (
    <Main width="wide">
      <PageHead heading={t("invitations.title")} />
      <Section id="staff" heading={t("invitations.staff")} lead={t("invitations.staffLead")} full>
        {staff.length === 0 ? (
          <EmptyState heading={t("invitations.none")} />
        ) : (
          <StaffInvitationTable invitations={staff} names={names} />
        )}
      </Section>
      <Section id="councils" heading={t("invitations.councils")} lead={t("invitations.lede")} full>
        {invitations.length === 0 ? (
          <EmptyState heading={t("invitations.none")} />
        ) : (
          <DataTable
            caption={t("invitations.councils")}
            captionHidden
            rows={invitations}
            rowKey={(row) => row.id}
            columns={[
              { key: "person", heading: t("invitations.person"), cell: (row) => row.name },
              {
                key: "council",
                heading: t("invitations.council"),
                cell: (row) => names[row.council] ?? row.council,
              },
              ...sentAndState,
            ]}
          />
        )}
      </Section>
    </Main>
  );
}
