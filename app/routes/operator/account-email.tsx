import type { ManagedAccount } from "~/domain/accounts/find-accounts.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useAnswer } from "~/routes/account/use-answer";
import { SecondaryButton } from "~/ui/form/button";
import { ConflictNotice } from "~/ui/form/conflict-notice";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";

/** Changing the address that the account signs in with; both addresses when the account was changed meanwhile. */
export function AccountEmail({ account, token }: { account: ManagedAccount; token: string }) {
  const { t } = useTranslation("operator");
  const ofAccount = useTranslation("account").t;
  const answer = useAnswer("email");
  const typed = answer.typed("email") ?? "";
  const side = (heading: "yours" | "theirs", text: string) => ({
    heading: ofAccount(`conflict.${heading}`),
    text,
  });
  return (
    <FormFrame
      intent="email"
      token={token}
      version={answer.version ?? account.version}
      label={t("account.changeEmail")}
      errorTitle={answer.errorTitle}
      errors={answer.errors}
    >
      {answer.conflict && (
        <ConflictNotice
          title={ofAccount("conflict.title")}
          lead={ofAccount("conflict.lead")}
          fields={[
            {
              label: t("account.email"),
              yours: side("yours", typed),
              theirs: side("theirs", String(answer.conflict.theirs.email)),
            },
          ]}
        />
      )}
      <TextInput
        name="email"
        type="email"
        label={t("account.newEmail")}
        required
        defaultValue={typed}
        error={answer.of("email")}
      />
      <SecondaryButton>{t("account.changeEmail")}</SecondaryButton>
    </FormFrame>
  );
}
