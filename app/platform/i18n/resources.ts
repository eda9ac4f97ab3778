import accountEn from "~/locales/en/account.json";
import commonEn from "~/locales/en/common.json";
import documentsEn from "~/locales/en/documents.json";
import errorsEn from "~/locales/en/errors.json";
import lettersEn from "~/locales/en/letters.json";
import operatorEn from "~/locales/en/operator.json";
import overviewEn from "~/locales/en/overview.json";
import partiesEn from "~/locales/en/parties.json";
import plansEn from "~/locales/en/plans.json";
import publicEn from "~/locales/en/public.json";
import questionsEn from "~/locales/en/questions.json";
import statementsEn from "~/locales/en/statements.json";
import termsEn from "~/locales/en/terms.json";
import workspaceEn from "~/locales/en/workspace.json";
import accountSv from "~/locales/sv/account.json";
import commonSv from "~/locales/sv/common.json";
import documentsSv from "~/locales/sv/documents.json";
import errorsSv from "~/locales/sv/errors.json";
import lettersSv from "~/locales/sv/letters.json";
import operatorSv from "~/locales/sv/operator.json";
import overviewSv from "~/locales/sv/overview.json";
import partiesSv from "~/locales/sv/parties.json";
import plansSv from "~/locales/sv/plans.json";
import publicSv from "~/locales/sv/public.json";
import questionsSv from "~/locales/sv/questions.json";
import statementsSv from "~/locales/sv/statements.json";
import termsSv from "~/locales/sv/terms.json";
import workspaceSv from "~/locales/sv/workspace.json";
import type { Namespace } from "./namespaces";

/** All texts of the interface. Swedish is complete and the default; English is complete. */
export const resources = {
  sv: {
    common: commonSv,
    terms: termsSv,
    errors: errorsSv,
    public: publicSv,
    parties: partiesSv,
    plans: plansSv,
    statements: statementsSv,
    documents: documentsSv,
    questions: questionsSv,
    overview: overviewSv,
    workspace: workspaceSv,
    account: accountSv,
    operator: operatorSv,
    letters: lettersSv,
  },
  en: {
    common: commonEn,
    terms: termsEn,
    errors: errorsEn,
    public: publicEn,
    parties: partiesEn,
    plans: plansEn,
    statements: statementsEn,
    documents: documentsEn,
    questions: questionsEn,
    overview: overviewEn,
    workspace: workspaceEn,
    account: accountEn,
    operator: operatorEn,
    letters: lettersEn,
  },
} satisfies Record<"sv" | "en", Record<Namespace, object>>;
