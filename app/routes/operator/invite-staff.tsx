import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inviteStaff } from "~/domain/accounts/staff-accounts.server";
import { councilRoles, staffForm, staffRoles } from "~/domain/accounts/staff-forms";
import { address } from "~/kernel/address/address";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useAnswer } from "~/routes/account/use-answer";
import { SubmitButton } from "~/ui/form/button";
import { FollowUp, RadioChoices } from "~/ui/form/choices";
import { FormFrame } from "~/ui/form/form-frame";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { Main } from "~/ui/frame/main";
import { councilNames } from "./council-names";

export async function loader(args: LoaderFunctionArgs) {
  await requireAuthority(args, "account:manage");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "operator");
  return {
    page: { title: t("invite.title"), hidden: true },
    names: councilNames(platform, site.language),
    email: new URL(args.request.url).searchParams.get("till-adress") ?? "",
    name: new URL(args.request.url).searchParams.get("namn") ?? "",
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [staffForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "account:manage");
  const form = readForm(sentForm(args), staffForm);
  if (!form.ok) return wrongForm(form.answer);
  const invited = await inviteStaff(args.context.platform, authority, form.token, form.value);
  if (!invited.ok) return refusedForm(invited, form);
  return redirect(address(`/drift/konton/${invited.value}?klart=invited`), 303);
}

export const meta = pageMeta;

export default function InviteStaff() {
  const { t } = useTranslation("operator");
  const account = useTranslation("account").t;
  const { names, token, ...given } = useLoaderData<typeof loader>();
  const answer = useAnswer();
  return (
    <Main width="narrow">
      <FormFrame
        token={token}
        label={t("invite.title")}
        errorTitle={answer.errorTitle}
        errors={answer.errors}
        guard
      >
        <h1>{t("invite.title")}</h1>
        <p>{t("invite.lead")}</p>
        <TextInput
          name="name"
          maxLength={120}
          label={t("invite.name")}
          required
          defaultValue={answer.typed("name") ?? given.name}
          error={answer.of("name")}
        />
        <TextInput
          name="email"
          type="email"
          label={t("invite.email")}
          required
          defaultValue={answer.typed("email") ?? given.email}
          error={answer.of("email")}
        />
        <Select
          name="role"
          label={t("invite.role")}
          required
          placeholder={t("invite.rolePlaceholder")}
          defaultValue={answer.typed("role")}
          error={answer.of("role")}
          options={staffRoles.map((role) => ({
            value: role,
            label: account(`roles.${role}`),
            ...(councilRoles.includes(role) ? { opens: 1 as const } : {}),
          }))}
        />
        <FollowUp opens={1}>
          <Select
            name="council"
            label={t("invite.council")}
            hint={t("invite.councilHint")}
            placeholder={t("invite.councilPlaceholder")}
            defaultValue={answer.typed("council")}
            error={answer.of("council")}
            options={Object.entries(names).map(([value, label]) => ({ value, label }))}
          />
        </FollowUp>
        <RadioChoices
          name="language"
          legend={t("invite.language")}
          small
          defaultValue={answer.typed("language") ?? "sv"}
          choices={[
            { value: "sv", label: account("languages.sv") },
            { value: "en", label: account("languages.en") },
          ]}
        />
        <SubmitButton icon="letter">{t("invite.button")}</SubmitButton>
      </FormFrame>
    </Main>
  );
}
