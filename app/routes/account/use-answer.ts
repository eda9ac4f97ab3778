import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/platform/http/read-form.server";
import { useTranslation } from "~/platform/i18n/use-translation";
import type { FormError } from "~/ui/form/error-summary";

/** The field beside which a refusal is said; the others stand in the summary alone. */
const fields: Readonly<Record<string, string>> = {
  codeWrong: "code",
  codeUsed: "code",
  offerGone: "code",
  factorSetMeanwhile: "code",
  currentPasswordWrong: "proof",
  passwordCommon: "password",
  passwordPattern: "password",
  passwordNames: "password",
  hasRole: "role",
  accountDisabled: "email",
  emailSame: "email",
  emailTaken: "email",
  councilUnknown: "council",
};

/** The sentences of a form that was not accepted, for the form with this intent. `ids` maps fields to the ids of their controls. */
export function useAnswer(intent = "", ids: Record<string, string> = {}) {
  const { t } = useTranslation("account");
  const given = useActionData() as Partial<FormAnswer> | undefined;
  const answer = given?.errors && given.intent === intent ? (given as FormAnswer) : null;
  const say = (key: string) => t(key as "errors.codeWrong");
  const reason = answer?.refusal?.reason;
  const place = reason === undefined ? undefined : fields[reason];
  const wrong: Record<string, string> = {
    ...answer?.errors,
    ...(place ? { [place]: `reasons.${reason}` } : {}),
  };
  const errors: FormError[] = [
    ...(reason !== undefined && !place ? [{ message: say(`reasons.${reason}`) }] : []),
    ...Object.entries(wrong).map(([field, key]) => ({ field: ids[field] ?? field, message: say(key) })),
  ];
  return {
    errors,
    errorTitle: t("errors.heading", { count: Math.max(1, errors.length) }),
    /** The sentence of one field. */
    of: (field: string): string | undefined => {
      const key = wrong[field];
      return key ? say(key) : undefined;
    },
    /** What was typed, if the form came back. */
    typed: (field: string): string | undefined => {
      const value = answer?.values[field];
      return typeof value === "string" ? value : undefined;
    },
    conflict: answer?.conflict ?? null,
    version: answer?.version ?? null,
  };
}
