import type { InvitationState } from "~/domain/people/invitation";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";

/** When an invitation was sent and what has come of it, in every table of invitations. */
export function useInvitationColumns() {
  const { t } = useTranslation("operator");
  const { language } = useSite();
  return [
    {
      key: "sent",
      heading: t("invitations.sent"),
      cell: (row: { sentAt: string }) => formatMoment(new Date(row.sentAt), language),
    },
    {
      key: "state",
      heading: t("invitations.state"),
      cell: (row: { state: InvitationState }) => t(`invitations.states.${row.state}`),
    },
  ] as const;
}
