import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { capitalised } from "~/domain/councils/terminology";
import { checkForm } from "~/domain/statements/statement-forms";
import {
  checkFingerprint,
  checkPublishedText,
  type PublishedCheck,
} from "~/domain/statements/text/check-published.server";
import { parseNumberInAddress } from "~/kernel/numbering";
import { openCounter } from "~/platform/access/open-counter.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { QueryForm } from "~/ui/form/query-form";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { Main } from "~/ui/frame/main";
import { PageHead, Section } from "~/ui/text/section";
import { CheckResult } from "./check-result";

export async function loader(args: LoaderFunctionArgs) {
  const counter = await openCounter(args);
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const query = new URL(args.request.url).searchParams;
  const typed = query.get("kontrollsumma")?.slice(0, 200) ?? "";
  const number = parseNumberInAddress(query.get("nummer") ?? "");
  const check: PublishedCheck =
    typed === "" ? { kind: "nothing-given" } : await checkFingerprint(counter, typed);
  const page = { title: t("check.title"), description: t("check.description") };
  return { page, typed, check, number: number && `${number.year}-${number.seq}` };
}

export const takes: Takes = { forms: [checkForm] };

/** Compares a pasted text with the published ones. Nothing of it is kept or logged. */
export async function action(args: ActionFunctionArgs) {
  const counter = await openCounter(args);
  const form = readForm(sentForm(args), checkForm);
  const number = parseNumberInAddress(new URL(args.request.url).searchParams.get("nummer") ?? "");
  if (!form.ok) return { text: String(form.answer.values.text ?? ""), tooLong: true, check: null };
  const check = await checkPublishedText(counter, form.value.text, number);
  return { text: form.value.text, tooLong: false, check };
}

export const meta = pageMeta;

export default function CheckStatement() {
  const { typed, check, number } = useLoaderData<typeof loader>();
  const pasted = useActionData<typeof action>();
  const { t } = useTranslation(["statements", "terms"]);
  const { href } = useSite();
  const shown = pasted ? pasted.check : check;
  return (
    <Main>
      <Breadcrumbs
        label={t("crumbs.label")}
        crumbs={[
          { label: t("crumbs.start"), href: href("/") },
          { label: capitalised(t("terms:statement.other")), href: href("/uttalanden") },
          { label: t("check.title") },
        ]}
      />
      <PageHead heading={t("check.heading")} lede={t("check.lede")}>
        {shown && shown.kind !== "nothing-given" && <CheckResult check={shown} />}
      </PageHead>
      <Section
        id="kontrollsumma-del"
        heading={t("check.fingerprint.heading")}
        lead={<p>{t("check.fingerprint.lead")}</p>}
      >
        <QueryForm className="stack">
          <TextInput
            name="kontrollsumma"
            label={t("check.fingerprint.label")}
            hint={t("check.fingerprint.hint")}
            defaultValue={typed}
            maxLength={200}
          />
          <FormActions>
            <SubmitButton>{t("check.fingerprint.submit")}</SubmitButton>
          </FormActions>
        </QueryForm>
      </Section>
      <Section id="text-del" heading={t("check.text.heading")} lead={<p>{t("check.text.lead")}</p>}>
        <FormFrame
          action={href(`/uttalanden/kontrollera${number ? (`?nummer=${number}` as const) : ""}`)}
          errorTitle={t("errorTitle")}
          errors={pasted?.tooLong ? [{ field: "text", message: t("reasons.textTooLong") }] : []}
        >
          <TextArea
            name="text"
            label={t("check.text.label")}
            hint={t("check.text.hint")}
            error={pasted?.tooLong ? t("reasons.textTooLong") : undefined}
            defaultValue={pasted?.text}
            rows={12}
          />
          <FormActions>
            <SubmitButton>{t("check.text.submit")}</SubmitButton>
          </FormActions>
        </FormFrame>
      </Section>
    </Main>
  );
}
