import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { adoptionPage } from "~/domain/plans/adoption/adoption-page.server";
import { movePart, removeFromDraft } from "~/domain/plans/draft/arrange-draft.server";
import { draftVersions } from "~/domain/plans/draft/draft-part.server";
import { planPage } from "~/domain/plans/plan-page.server";
import { mayEditPlan } from "~/domain/plans/plan-policy";
import { personOf } from "~/platform/access/authority";
import { requireAuthority } from "~/platform/access/require-authority.server";
import { pageMeta } from "~/platform/http/page-meta";
import { type FormAnswer, readForm, refusedForm, wrongForm } from "~/platform/http/read-form.server";
import { sentForm } from "~/platform/http/sent-form";
import { useSite } from "~/platform/http/site-context";
import type { Takes } from "~/platform/http/takes";
import { useTranslation } from "~/platform/i18n/use-translation";
import { readDone } from "~/routes/workspace/plans/done-note";
import { newPart, partAddress, planAddress, readingOf } from "~/routes/workspace/plans/plan-address";
import { useFormAnswer } from "~/routes/workspace/plans/use-form-answer";
import { ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { EmptyState } from "~/ui/text/empty-state";
import { LinkLine } from "~/ui/text/link-line";
import { Note } from "~/ui/text/note";
import { placeOf } from "./arrange-form";
import { DraftArea } from "./draft-area";
import { DraftFrame } from "./draft-frame";

export async function loader(args: LoaderFunctionArgs) {
  const authority = await requireAuthority(args, "plan:read");
  const { site } = args.context;
  const planId = args.params.plan ?? "";
  // Before the text: a save in between then makes the page too old, never the text unread.
  const versions = authority.holds("plan:draft")
    ? await draftVersions(await requireAuthority(args, "plan:draft"), planId)
    : {};
  const found = await planPage(authority, planId, authority.today, readingOf(site));
  if (!found) throw new Response(null, { status: 404 });
  if (found.plan.stage !== "draft") throw redirect(planAddress(site, "", { plan: planId }));
  const adoption = await adoptionPage(authority, planId, authority.today);
  const mayEdit = mayEditPlan(personOf(authority), found.plan).may;
  return {
    page: { title: found.plan.title, hidden: true },
    plan: found.plan,
    areas: found.areas,
    missing: adoption?.gaps.filter(({ blocks }) => blocks).length ?? 0,
    mayEdit,
    versions,
    today: authority.today,
    token: crypto.randomUUID(),
    done: readDone(args.request),
    undo: undoOf(args),
  };
}

/** Where the part can be put back that the address says was just taken out. */
function undoOf({ request, context, params }: LoaderFunctionArgs): string | null {
  const [kind, id] = (new URL(request.url).searchParams.get("bort") ?? "").split(".");
  const read = arrangeForm.pick({ kind: true, id: true }).safeParse({ kind, id });
  return read.success ? partAddress(context.site, params.plan ?? "", read.data.kind, read.data.id) : null;
}

const arrangeForm = z.object({
  kind: z.enum(["area", "goal", "measure"], "reasons.choiceUnknown"),
  id: z.uuid("reasons.choiceUnknown"),
  place: z.coerce.number(),
});

export const takes: Takes = { forms: [arrangeForm] };

export async function action(args: ActionFunctionArgs) {
  const authority = await requireAuthority(args, "plan:draft");
  const form = readForm(sentForm(args), arrangeForm);
  if (!form.ok) return wrongForm(form.answer);
  const planId = args.params.plan ?? "";
  const { place, ...named } = form.value;
  const part = { planId, ...named };
  const isRemoval = form.intent === "remove";
  const outcome = isRemoval
    ? await removeFromDraft(authority, form.token, part, form.version)
    : await movePart(authority, form.token, part, place, form.intent === "up" ? "up" : "down");
  if (!outcome.ok) return refusedForm(outcome, form);
  const query = isRemoval ? { klart: "borttaget", bort: `${part.kind}.${part.id}` } : { klart: "flyttat" };
  const hash = isRemoval ? "" : `#del-${part.id}`;
  throw redirect(`${planAddress(args.context.site, `/utkast/${planId}`, query)}${hash}`, 303);
}

export const meta = pageMeta;

export default function DraftPage() {
  const { t } = useTranslation("plans");
  const site = useSite();
  const { plan, areas, versions, missing, mayEdit, today, token, done, undo } =
    useLoaderData<typeof loader>();
  const form = useFormAnswer(useActionData() as FormAnswer | undefined);
  const below = (path: "/faststall" | `/omrade/${string}`) => planAddress(site, `/utkast/${plan.id}${path}`);
  const addArea = (
    <ButtonLink href={below(`/omrade/${newPart}`)} icon="plus">
      {t("draft.addArea")}
    </ButtonLink>
  );
  return (
    <DraftFrame plan={plan} tab="draft" mayEdit={mayEdit} done={done} undo={mayEdit ? undo : null}>
      <div className="stack-l">
        <ErrorSummary title={t("refused")} errors={form.errors} />
        {!mayEdit && <Note>{t("draft.readOnly")}</Note>}
        {areas.length === 0 ? (
          <EmptyState level={2} heading={t("draft.empty.heading")} action={mayEdit && addArea}>
            <p>{t("draft.empty.text")}</p>
          </EmptyState>
        ) : (
          <>
            <Note kind={missing > 0 ? "warning" : "ok"}>
              <p>{missing > 0 ? t("draft.toAdopt", { count: missing }) : t("draft.readyToAdopt")}</p>
              <LinkLine small links={[{ href: below("/faststall"), label: t("draft.toList") }]} />
            </Note>
            {areas.map((area, index) => (
              <DraftArea
                key={area.id}
                area={area}
                versions={versions}
                place={placeOf(index, areas)}
                planId={plan.id}
                mayEdit={mayEdit}
                token={token}
                day={today}
              />
            ))}
            {mayEdit && <p>{addArea}</p>}
          </>
        )}
      </div>
    </DraftFrame>
  );
}
