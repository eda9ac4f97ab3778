import type { StaffInvitation } from "~/domain/accounts/staff-invitations.server";
import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { DataTable } from "~/ui/table/data-table";
import { useInvitationColumns } from "./invitation-columns";
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
  const sentAndState = useInvitationColumns();
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
          cell: (row) => <a href={address(`/drift/konton/${row.accountId}`)}>{row.name}</a>,
        },
        {
          key: "roles",
          heading: t("accounts.roles"),
          cell: (row) => row.roles.map(words).join("; ") || "–",
        },
        ...sentAndState,
      ]}
    />
  );
}
