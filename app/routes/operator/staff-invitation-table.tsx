import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { StaffInvitation } from "~/platform/session/staff-invitations.server";
import { DataTable } from "~/ui/table/data-table";
import { useRoleWords } from "./role-words";

/** Those whom operators have invited; each name leads to the account, where a role is ended. */
export function StaffInvitationTable({
  invitations,
  names,
}: {
  invitations: readonly StaffInvitation[];
  names: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("operator");
  const { language } = useSite();
  const words = useRoleWords(names);
  return (
    <DataTable
      caption={t("invitations.staff")}
      captionHidden
      rows={invitations}
      rowKey={(row) => row.accountId}
      columns={[
        {
          key: "person",
          heading: t("invitations.person"),
          cell: (row) => <a href={`/drift/konton/${row.accountId}`}>{row.name}</a>,
        },
        {
          key: "roles",
          heading: t("accounts.roles"),
          cell: (row) => row.roles.map(words).join("; ") || "–",
        },
        {
          key: "sent",
          heading: t("invitations.sent"),
          cell: (row) => formatMoment(new Date(row.sentAt), language),
        },
        {
          key: "state",
          heading: t("invitations.state"),
          cell: (row) => t(`invitations.states.${row.state}`),
        },
      ]}
    />
  );
}
