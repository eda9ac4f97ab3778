import type { AccountGrant, ManagedAccount } from "~/domain/accounts/find-accounts.server";
import { address } from "~/kernel/address/address";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useRoot } from "~/root";
import { ButtonLink, LinkButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { DataTable } from "~/ui/table/data-table";
import { Section } from "~/ui/text/section";
import { useRoleWords } from "./role-words";

/** The roles that an account has been given by name, ended ones too. */
export function GrantTable({
  account,
  names,
  token,
}: {
  account: ManagedAccount;
  names: Readonly<Record<string, string>>;
  token: string;
}) {
  const { t } = useTranslation("operator");
  const { language } = useSite();
  const { today } = useRoot();
  const words = useRoleWords(names);
  const open = (grant: AccountGrant) => grant.to === null || grant.to > today;
  const query = new URLSearchParams({ "till-adress": account.email, namn: account.name });
  return (
    <Section id="grants" heading={t("account.grants")} lead={t("accounts.byMandate")}>
      <div className="stack">
        {account.grants.length === 0 ? (
          <p>{t("account.noGrants")}</p>
        ) : (
          <DataTable
            caption={t("account.grants")}
            captionHidden
            rows={account.grants}
            rowKey={(grant) => grant.id}
            columns={[
              { key: "role", heading: t("account.role"), cell: words },
              { key: "from", heading: t("account.from"), cell: (grant) => formatDay(grant.from, language) },
              {
                key: "to",
                heading: t("account.to"),
                cell: (grant) => (grant.to ? formatDay(grant.to, language) : "–"),
              },
              { key: "by", heading: t("account.grantedBy"), cell: (grant) => grant.grantedBy },
              {
                key: "end",
                heading: t("account.end"),
                headingHidden: true,
                label: false,
                cell: (grant) =>
                  open(grant) ? (
                    <FormFrame intent="ended" token={`${token}-${grant.id}`} hidden={{ grant: grant.id }}>
                      <LinkButton label={t("account.endOne", { role: words(grant) })}>
                        {t("account.end")}
                      </LinkButton>
                    </FormFrame>
                  ) : null,
              },
            ]}
          />
        )}
        {account.mandates.length > 0 && (
          <>
            <h3>{t("account.mandates")}</h3>
            <ul className="plain">
              {account.mandates.map((mandate) => (
                <li key={words(mandate)}>{words(mandate)}</li>
              ))}
            </ul>
          </>
        )}
        <ButtonLink small secondary icon="plus" href={address(`/drift/konton/ny?${query}`)}>
          {t("account.give")}
        </ButtonLink>
      </div>
    </Section>
  );
}
