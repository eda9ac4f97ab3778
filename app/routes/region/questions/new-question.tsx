import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { questionForm } from "~/domain/questions/question-forms";
import { writeQuestion } from "~/domain/questions/write-question.server";
import { address } from "~/kernel/address/address";
import { refused } from "~/kernel/outcome";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { useQuestionForm } from "~/routes/parts/questions/question-form-answer";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { namedCouncils } from "../named-council";
import { QuestionCrumbs } from "./question-crumbs";
import { QuestionFields } from "./question-fields";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "question:write");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, null, "questions");
  return {
    page: { title: t("form.newTitle"), hidden: true },
    councils: namedCouncils(platform.tenants.all, authority.today, site.language),
    token: crypto.randomUUID(),
  };
}

export const takes: Takes = { forms: [questionForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "question:write");
  const form = readForm(sentForm(args), questionForm);
  if (!form.ok) return wrongForm(form.answer);
  const isKnown = args.context.platform.tenants.all.some(({ id }) => id === form.value.councilId);
  if (!isKnown) return refusedForm(refused("councilUnknown"), form);
  const outcome = await writeQuestion(authority, form.token, form.value);
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(address(`/region/fragor/${outcome.value}?klart=sparat`), 303);
}

export const meta = pageMeta;

export default function NewQuestion() {
  const { councils, token } = useLoaderData<typeof loader>();
  const { t } = useTranslation("questions");
  const form = useQuestionForm("save");
  return (
    <Main>
      <QuestionCrumbs page={t("form.newTitle")} />
      <PageHead heading={t("form.newTitle")} lede={t("region.lede")} />
      <div className="text">
        <FormFrame token={token} intent="save" errorTitle={form.errorTitle} errors={form.errors} guard>
          <QuestionFields
            form={form}
            councils={councils}
            stored={{ councilId: "", title: "", text: "", due: null }}
          />
          <FormActions>
            <SubmitButton>{t("form.save")}</SubmitButton>
          </FormActions>
        </FormFrame>
      </div>
    </Main>
  );
}
