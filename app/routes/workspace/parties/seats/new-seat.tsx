import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { seatForm } from "~/domain/parties/party-forms";
import { addSeat } from "~/domain/parties/seats/add-seat.server";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { CancelLink } from "~/routes/workspace/parties/cancel-link";
import { PartyCrumbs } from "~/routes/workspace/parties/party-crumbs";
import { partyHref } from "~/routes/workspace/parties/party-path";
import { useFormAnswer } from "~/routes/workspace/parties/use-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { DayFields, LabelField, PerspectiveField, SectorField } from "./seat-fields";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "parties");
  const perspective = new URL(args.request.url).searchParams.get("perspektiv");
  const page = { title: t("seat.new"), hidden: true };
  return { page, perspective, today: authority.today, token: crypto.randomUUID() };
}

export const takes: Takes = { forms: [seatForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "party:edit");
  const form = readForm(sentForm(args), seatForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await addSeat(authority, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(partyHref(args.context.site, `/platser/${outcome.value}`, "plats-tillagd"), 303);
}

export const meta = pageMeta;

export default function NewSeat() {
  const { perspective, today, token } = useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined, "seat");
  const { t } = useTranslation("parties");
  return (
    <Main width="wide">
      <PartyCrumbs crumbs={[{ label: t("seat.new") }]} />
      <PageHead heading={t("seat.new")} lede={t("seat.newLede")} />
      <FormFrame
        token={token}
        intent="seat"
        className="stack text"
        errorTitle={t("work.errorTitle")}
        errors={form.errors}
        guard
      >
        <PerspectiveField form={form} stored={{ perspective }} />
        <SectorField form={form} />
        <LabelField form={form} />
        <DayFields form={form} stored={{ from: today }} />
        <FormActions>
          <SubmitButton>{t("seat.newSubmit")}</SubmitButton>
          <CancelLink />
        </FormActions>
      </FormFrame>
    </Main>
  );
}
