import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";
import { index, layout, route } from "@remix-run/route-config";

/**
 * The table of contents: audience → path → file. Swedish addresses, English code. Language and a council's own
 * host are read off the address before the routes (app/platform/http/resolve-site.ts).
 */
const pages: RouteConfigEntry[] = [
  // For machines, on the shared host and on a council's own
  route("robots.txt", "routes/machine/robots.ts"),
  route(":council/robots.txt", "routes/machine/robots.ts", { id: "council-robots" }),
  route("sitemap.xml", "routes/machine/sitemap.ts"),
  route("sitemap-region.xml", "routes/machine/sitemap.ts", { id: "region-sitemap" }),
  route(":council/sitemap.xml", "routes/machine/sitemap.ts", { id: "council-sitemap" }),
  route(".well-known/security.txt", "routes/machine/security-txt.ts"),
  route(":council/.well-known/security.txt", "routes/machine/security-txt.ts", {
    id: "council-security-txt",
  }),

  // Public: the region
  layout("routes/public/region/frame.tsx", [
    index("routes/public/region/start.tsx"),
    route("tillganglighet", "routes/public/region/accessibility.tsx"),
    route("tillganglighet/rapportera", "routes/public/report-accessibility.tsx", { id: "region-report" }),
    route("kakor", "routes/public/cookies.tsx", { id: "region-cookies" }),
    route("personuppgifter", "routes/public/region/personal-data.tsx"),
    route("*", "routes/public/not-found.ts", { id: "region-not-found" }),
  ]),

  // Public: one council
  route(":council", "routes/public/council/frame.tsx", [
    index("routes/public/council/start.tsx"),
    route("om", "routes/public/council/about.tsx"),
    route("tillganglighet", "routes/public/council/accessibility.tsx"),
    route("tillganglighet/rapportera", "routes/public/report-accessibility.tsx", { id: "council-report" }),
    route("kakor", "routes/public/cookies.tsx", { id: "council-cookies" }),
    route("personuppgifter", "routes/public/council/personal-data.tsx"),
    route("*", "routes/public/not-found.ts", { id: "council-not-found" }),
    route("parter", "routes/public/council/parties/parties.tsx"),
    route("uttalanden", "routes/public/council/statements/statements.tsx"),
    route("uttalanden/kontrollera", "routes/public/council/statements/check.tsx"),
    route("uttalanden/:number", "routes/public/council/statements/statement.tsx"),
    route("uttalanden/:number.pdf", "routes/public/council/statements/statement-pdf.ts"),
    route("uttalanden/:number/handlingar/:document", "routes/public/council/statements/paper.ts"),
    route("parter/over-tid", "routes/public/council/parties/over-time.tsx"),
    route("handlingsplan", "routes/public/council/plan/plan.tsx"),
    route("handlingsplan/:number", "routes/public/council/plan/measure-moved.ts"),
    route("handlingsplan/:year/:number", "routes/public/council/plan/measure.tsx"),
  ]),

  // Workspace: one council, signed in
  route(":council/arbetsyta", "routes/workspace/frame.tsx", [
    index("routes/workspace/start/start.tsx"),
    route("handelser", "routes/workspace/start/activity.tsx"),
    route("handlingsplan", "routes/workspace/plans/plan.tsx"),
    route("handlingsplan/parter", "routes/workspace/plans/parties.tsx"),
    route("handlingsplan/versioner", "routes/workspace/plans/versions.tsx"),
    route("handlingsplan/planer", "routes/workspace/plans/plans.tsx"),
    route("handlingsplan/ny", "routes/workspace/plans/draft/start.tsx"),
    route("handlingsplan/stang", "routes/workspace/plans/close.tsx"),
    route("handlingsplan/export.xlsx", "routes/workspace/plans/export-xlsx.ts"),
    route("handlingsplan/export.csv", "routes/workspace/plans/export-csv.ts"),
    route("handlingsplan/utkast/:plan", "routes/workspace/plans/draft/draft.tsx"),
    route("handlingsplan/utkast/:plan/uppgifter", "routes/workspace/plans/draft/about.tsx"),
    route("handlingsplan/utkast/:plan/faststall", "routes/workspace/plans/adopt.tsx"),
    route("handlingsplan/utkast/:plan/omrade/:area", "routes/workspace/plans/draft/area.tsx"),
    route("handlingsplan/utkast/:plan/mal/:goal", "routes/workspace/plans/draft/goal.tsx"),
    route("handlingsplan/utkast/:plan/atgard/:measure", "routes/workspace/plans/draft/draft-measure.tsx"),
    route("handlingsplan/:number", "routes/workspace/plans/measure.tsx"),
    route("handlingsplan/:number/fraga", "routes/workspace/plans/ask-status.tsx"),
    route("handlingsplan/:number/kontakt", "routes/workspace/plans/contact.tsx"),
    route("handlingsplan/:number/lage", "routes/workspace/plans/report.tsx"),
    route("handlingsplan/:number/lamna-over", "routes/workspace/plans/hand-over.tsx"),
    route("parter", "routes/workspace/parties/composition/council.tsx"),
    route("parter/andringar", "routes/workspace/parties/composition/compare.tsx"),
    route("parter/adjungera", "routes/workspace/parties/seats/co-opt.tsx"),
    route("parter/export", "routes/workspace/parties/sheet/export.ts"),
    route("parter/import", "routes/workspace/parties/sheet/import.tsx"),
    route("parter/import/mall", "routes/workspace/parties/sheet/import-template.ts"),
    route("parter/import/:import", "routes/workspace/parties/sheet/import-preview.tsx"),
    route("parter/platser/ny", "routes/workspace/parties/seats/new-seat.tsx"),
    route("parter/platser/:seat", "routes/workspace/parties/seats/seat.tsx"),
    route("parter/platser/:seat/part", "routes/workspace/parties/seats/place.tsx"),
    route("parter/platser/:seat/ratta", "routes/workspace/parties/seats/edit-seat.tsx"),
    route("parter/innehav/:holding", "routes/workspace/parties/seats/holding.tsx"),
    route("parter/innehav/:holding/representant", "routes/workspace/parties/mandates/appoint.tsx"),
    route("parter/uppdrag/:representation", "routes/workspace/parties/mandates/mandate.tsx"),
    route("parter/organisationer/ny", "routes/workspace/parties/registry/new-organisation.tsx"),
    route("parter/organisationer/:organisation", "routes/workspace/parties/registry/organisation.tsx"),
    route(
      "parter/organisationer/:organisation/ratta",
      "routes/workspace/parties/registry/edit-organisation.tsx",
    ),
    route("parter/personer/:person", "routes/workspace/parties/mandates/person.tsx"),
    route("parter/personer/:person/bjud-in", "routes/workspace/parties/mandates/invite.tsx"),
    route("parter/personer/:person/ta-tillbaka", "routes/workspace/parties/mandates/take-back-invitation.ts"),
    route("rapporter", "routes/workspace/questions/questions.tsx"),
    route("rapporter/:question", "routes/workspace/questions/question.tsx"),
    route("regionen-ser", "routes/workspace/start/region-sees.tsx"),
    route("uttalanden", "routes/workspace/statements/statements.tsx"),
    route("uttalanden/nytt", "routes/workspace/statements/new.tsx"),
    route("uttalanden/:id", "routes/workspace/statements/statement.tsx"),
    route("uttalanden/:id/text", "routes/workspace/statements/edit.tsx"),
    route("uttalanden/:id/versioner", "routes/workspace/statements/revisions.tsx"),
    route("uttalanden/:id/oppna", "routes/workspace/statements/open.tsx"),
    route("uttalanden/:id/paminn", "routes/workspace/statements/remind.tsx"),
    route("uttalanden/:id/lankar", "routes/workspace/statements/links.tsx"),
    route("uttalanden/:id/anta", "routes/workspace/statements/adopt.tsx"),
    route("uttalanden/:id/publicera", "routes/workspace/statements/publish.tsx"),
    route("uttalanden/:id/lagg-undan", "routes/workspace/statements/put-away.tsx"),
    route("uttalanden/:id/handlingar", "routes/workspace/statements/papers/papers.tsx"),
    route("uttalanden/:id/handlingar/:document", "routes/workspace/statements/papers/paper.ts"),
    route("uttalanden/:id/svara", "routes/workspace/statements/take-stand.tsx"),
    route("uttalanden/:id/ta-tillbaka", "routes/workspace/statements/withdraw-stand.tsx"),
    route("uttalanden/:id/ta-tillbaka-for-part", "routes/workspace/statements/withdraw-for-party.tsx"),
  ]),

  // Signing in
  layout("routes/account/sign-in-frame.tsx", [
    route("logga-in", "routes/account/sign-in.tsx"),
    route("logga-in/skickat", "routes/account/link-sent.tsx"),
    route("logga-in/lank", "routes/account/link.tsx"),
    route("logga-in/inbjudan", "routes/account/invitation.tsx"),
    route("logga-in/kod", "routes/account/code.tsx"),
    route("logga-in/forsta-konto", "routes/account/first-account.tsx"),
    route("logga-ut", "routes/account/sign-out.tsx"),
  ]),

  // Answering by a link from a letter, without signing in
  layout("routes/account/sign-in-frame.tsx", { id: "answer" }, [
    route("svar/:token", "routes/answer/answer.tsx"),
  ]),

  // One's own account
  layout("routes/account/account-frame.tsx", [
    route("konto", "routes/account/account.tsx"),
    route("konto/bekrafta", "routes/account/confirm.tsx"),
    route("konto/losenord", "routes/account/password.tsx"),
    route("konto/tvafaktor", "routes/account/second-factor.tsx"),
    route("konto/aterstallningskoder", "routes/account/recovery-codes.tsx"),
    route("konto/val", "routes/account/places.tsx"),
    route("konto/valkommen", "routes/account/welcome.tsx"),
  ]),

  // Region: all councils, for regional staff
  route("region", "routes/region/frame.tsx", [
    index("routes/region/overview.tsx"),
    route("planer", "routes/region/plans.tsx"),
    route("uttalanden", "routes/region/statements.tsx"),
    route("parter", "routes/region/parties.tsx"),
    route("fragor", "routes/region/questions/questions.tsx"),
    route("fragor/ny", "routes/region/questions/new-question.tsx"),
    route("fragor/:question", "routes/region/questions/question.tsx"),
    route("metod", "routes/region/method.tsx"),
    route("oversikt.csv", "routes/region/export.ts", { id: "overview-csv" }),
    route("oversikt.xlsx", "routes/region/export.ts", { id: "overview-xlsx" }),
  ]),

  // The operator
  layout("routes/operator/frame.tsx", [
    route("drift", "routes/operator/start.tsx"),
    route("drift/konton", "routes/operator/accounts.tsx"),
    route("drift/konton/ny", "routes/operator/invite-staff.tsx"),
    route("drift/konton/:account", "routes/operator/account.tsx"),
    route("drift/inbjudningar", "routes/operator/invitations.tsx"),
    route("drift/brev", "routes/operator/letters.tsx"),
    route("drift/logg", "routes/operator/log.tsx"),
    route("drift/kedja", "routes/operator/chain.tsx"),
  ]),
  route("drift/logg.csv", "routes/operator/log-csv.ts"),

  // Letters to invented addresses, in development and in the example, at the own machine
  layout("routes/account/sign-in-frame.tsx", { id: "dev-letters" }, [
    route("utveckling/brev", "routes/machine/dev-letters/letters.tsx"),
    route("utveckling/brev/:letter", "routes/machine/dev-letters/letter.tsx"),
  ]),
];

export default [layout("routes/error-boundary.tsx", pages)] satisfies RouteConfig;
