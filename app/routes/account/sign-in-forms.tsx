import { useTranslation } from "~/platform/i18n/use-translation";
import { SecondaryButton, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextInput } from "~/ui/form/text-input";
import { useAnswer } from "./use-answer";

/** E-mail address → a letter with a link. */
export function LinkSignIn() {
  const { t } = useTranslation("account");
  const answer = useAnswer("link");
  return (
    <section className="stack" aria-labelledby="by-link">
      <h2 id="by-link">{t("signIn.linkHeading")}</h2>
      <p>{t("signIn.linkLead")}</p>
      <FormFrame intent="link" labelledBy="by-link" errorTitle={answer.errorTitle} errors={answer.errors}>
        <TextInput
          name="email"
          type="email"
          autoComplete="email"
          required
          label={t("signIn.email")}
          error={answer.of("email")}
          defaultValue={answer.typed("email")}
        />
        <div className="form-actions">
          <SubmitButton icon="letter">{t("signIn.sendLink")}</SubmitButton>
        </div>
      </FormFrame>
    </section>
  );
}

const ids = { email: "password-email" };

/** E-mail address and password. Password managers may fill in, and pasting is allowed. */
export function PasswordSignIn() {
  const { t } = useTranslation("account");
  const answer = useAnswer("password", ids);
  return (
    <section className="stack" aria-labelledby="by-password">
      <h2 id="by-password">{t("signIn.passwordHeading")}</h2>
      <FormFrame
        intent="password"
        labelledBy="by-password"
        errorTitle={answer.errorTitle}
        errors={answer.errors}
      >
        <TextInput
          name="email"
          id={ids.email}
          type="email"
          autoComplete="username"
          required
          label={t("signIn.email")}
          error={answer.of("email")}
          defaultValue={answer.typed("email")}
        />
        <TextInput
          name="password"
          type="password"
          autoComplete="current-password"
          required
          label={t("signIn.password")}
          error={answer.of("password")}
        />
        <div className="form-actions">
          <SecondaryButton>{t("signIn.withPassword")}</SecondaryButton>
        </div>
      </FormFrame>
    </section>
  );
}
