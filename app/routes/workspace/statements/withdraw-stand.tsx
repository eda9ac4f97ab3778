import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { localDateIn } from "~/domain/kernel/local-date";
import { withdrawStandForm } from "~/domain/statements/statement-forms";
import { statementPage } from "~/domain/statements/statement-page.server";
import { withdrawPartyStand } from "~/domain/statements/withdraw-stand.server";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { useSite } from "~/platform/http/site-context";
import { formatDay } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { markOf } from "~/routes/public/council/statements/stand-words";
import { FormActions, SubmitButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";
import { TextArea } from "~/ui/form/text-area";
import { StandMark } from "~/ui/status/stand-mark";
import { ActPage } from "./act-page";
import { fieldError, formErrors, typed } from "./form-errors";
import { statementHref, statementId } from "./statement-id";
import { useFormAnswer } from "./use-form-answer";

const withdrawForm = withdrawStandForm.extend({ standId: z.uuid("reasons.alreadyWithdrawn") });

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "stand:withdraw");
  const { platform, site } = args.context;
  const t = platform.translations.t(site.language, site.council?.id ?? null, "statements");
  const statement = await statementPage(authority, statementId(args.params));
  const party = personOf(authority).mandate?.organisationId;
  const own = statement.parties.find(({ organisationId }) => organisationId === party)?.current;
  const stand = own ?? statement.others.find(({ organisationId }) => organisationId === party);
  if (!stand) throw new Response(null, { status: 404 });
  return { page: { title: t("withdraw.title"), hidden: true }, statement, stand, token: crypto.randomUUID() };
}

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "stand:withdraw");
  const id = statementId(args.params);
  const form = readForm(await args.request.formData(), withdrawForm);
  if (!form.ok) return wrongForm(form.answer);
  const outcome = await withdrawPartyStand(authority, form.token, { statementId: id, ...form.value });
  if (!outcome.ok) return refusedForm(outcome, form);
  throw redirect(`${statementHref(args.context.site, id)}?klart=tillbakataget`, 303);
}

export const meta = pageMeta;

export default function WithdrawStand() {
  const { statement, stand, token } = useLoaderData<typeof loader>();
  const answer = useFormAnswer();
  const { t } = useTranslation("statements");
  const { language } = useSite();
  const isPublished = statement.stage === "published";
  return (
    <ActPage
      statement={statement}
      heading={t("withdraw.title")}
      lede={t(isPublished ? "withdraw.ledePublished" : "withdraw.lede")}
    >
      <div className="stack-s">
        <StandMark stand={markOf(stand.kind)}>{t(`stand.${stand.kind}`)}</StandMark>
        {stand.text && <p>”{stand.text}”</p>}
        <p className="small muted">
          {t("table.by", {
            who: stand.givenBy,
            day: formatDay(localDateIn(new Date(stand.givenAt)), language),
          })}
        </p>
      </div>
      {stand.withdrawnAt ? (
        <p>{t("reasons.alreadyWithdrawn")}</p>
      ) : (
        <FormFrame
          token={token}
          hidden={{ standId: stand.id }}
          errorTitle={t("errorTitle")}
          errors={formErrors(t, answer)}
        >
          <TextArea
            name="why"
            label={t("withdraw.why")}
            hint={t(isPublished ? "withdraw.whyPublished" : "withdraw.whyHint")}
            error={fieldError(t, answer, "why")}
            defaultValue={typed(answer, "why")}
            maxLength={2000}
            required
          />
          <FormActions>
            <SubmitButton>{t("withdraw.submit")}</SubmitButton>
          </FormActions>
        </FormFrame>
      )}
    </ActPage>
  );
}
