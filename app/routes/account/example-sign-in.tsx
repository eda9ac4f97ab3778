import { useTranslation } from "react-i18next";
import type { ExampleAccount } from "~/platform/session/example-accounts.server";
import { LinkButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Aside } from "~/ui/text/section";

/** The example's accounts by council, each with a button that signs in at once. */
export function ExampleSignIn({
  accounts,
  lettersHref,
}: {
  accounts: readonly ExampleAccount[];
  lettersHref: string;
}) {
  const { t } = useTranslation("account");
  const wide = t("example.wide");
  const groups = new Map<string, ExampleAccount[]>();
  for (const account of accounts) {
    const heading = account.places[0]?.councilName ?? wide;
    groups.set(heading, [...(groups.get(heading) ?? []), account]);
  }
  return (
    <Aside id="examples" heading={t("example.heading")}>
      <p className="small">{t("example.lead")}</p>
      {[...groups].map(([heading, members]) => (
        <section key={heading} className="stack-s">
          <h3>{heading}</h3>
          <ul className="plain stack-s">
            {members.map((account) => (
              <li key={account.id}>
                <FormFrame intent="example" hidden={{ account: account.id }} className="stack-s">
                  <LinkButton>{t("example.button", { name: account.name })}</LinkButton>
                </FormFrame>
                <p className="small muted">{rolesOf(account)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="small">
        <a href={lettersHref}>{t("sent.letters")}</a>
      </p>
    </Aside>
  );

  function rolesOf({ places }: ExampleAccount): string {
    return places
      .map(({ role, party }) =>
        party ? t("example.as", { role: t(`roles.${role}`), party }) : t(`roles.${role}`),
      )
      .join("; ");
  }
}
