import { roles } from "~/kernel/actor";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { ExampleAccount } from "~/platform/session/example-accounts.server";
import type { Place } from "~/platform/session/place";
import { useRoot } from "~/root";
import { SecondaryButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Aside } from "~/ui/text/section";

/** By the account's first place: councils in compass order, then those who see all. */
function useGroups(accounts: readonly ExampleAccount[]) {
  const { t } = useTranslation("account");
  const { councils } = useRoot();
  const first = ({ places }: ExampleAccount) => places[0];
  const rank = (account: ExampleAccount) => roles.indexOf(first(account)?.role ?? "operator");
  const order = [...councils.map(({ id }) => id), null];
  return order.flatMap((council) => {
    const members = accounts
      .filter((account) => (first(account)?.council ?? null) === council)
      .sort((a, b) => rank(a) - rank(b));
    const [one] = members;
    return one ? [{ heading: first(one)?.councilName ?? t("example.wide"), members }] : [];
  });
}

function useRoles() {
  const { t } = useTranslation("account");
  return ({ places }: ExampleAccount) => {
    const several = new Set(places.map(({ council }) => council)).size > 1;
    const one = ({ role, party, councilName }: Place) => {
      const words = party ? t("example.as", { role: t(`roles.${role}`), party }) : t(`roles.${role}`);
      return several && councilName ? `${words} (${councilName})` : words;
    };
    return places.map(one).join("; ");
  };
}

/** The example's accounts by council, each with a button that signs in at once. */
export function ExampleSignIn({
  accounts,
  lettersHref,
}: {
  accounts: readonly ExampleAccount[];
  lettersHref: string;
}) {
  const { t } = useTranslation("account");
  const groups = useGroups(accounts);
  const rolesOf = useRoles();
  return (
    <Aside id="examples" heading={t("example.heading")}>
      <p className="small">{t("example.lead")}</p>
      <div className="stack">
        {groups.map(({ heading, members }) => (
          <section key={heading} className="stack-s">
            <h3>{heading}</h3>
            <ul className="plain stack-s">
              {members.map((account) => (
                <li key={account.id}>
                  <FormFrame intent="example" hidden={{ account: account.id }} className="row">
                    <SecondaryButton small>{t("example.button", { name: account.name })}</SecondaryButton>
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
      </div>
    </Aside>
  );
}
