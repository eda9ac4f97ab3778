import { address } from "~/kernel/address/address";
import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";

/** For the band of pages behind sign-in: who is signed in, the ways to another role and their account, and out. */
export function SignedInAs({ name, hasChoice = false }: { name: string; hasChoice?: boolean }) {
  const { t } = useTranslation("account");
  return (
    <>
      <span>{name}</span>
      {hasChoice && <a href={address("/konto/val")}>{t("frame.change")}</a>}
      <a href={address("/konto")}>{t("frame.account")}</a>
      <SignOutButton />
    </>
  );
}

/** Signs out with one press; also for the footer, where the band's links are on small screens. */
export function SignOutButton() {
  const { t } = useTranslation("account");
  return (
    <FormFrame action={address("/logga-ut")} className="row">
      <LinkButton>{t("frame.signOut")}</LinkButton>
    </FormFrame>
  );
}
