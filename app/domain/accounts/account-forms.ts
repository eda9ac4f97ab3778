import { z } from "zod";
import { requiredName } from "~/kernel/form-fields";
import { incomingName } from "~/kernel/text/incoming-text";

/** Shapes of the forms of sign-in and account. Messages are keys of the namespace `account`. */

export const emailField = z
  .string({ error: "errors.emailMissing" })
  .overwrite(incomingName)
  .min(1, "errors.emailMissing")
  .max(254, "errors.emailWrong")
  .pipe(z.email("errors.emailWrong"))
  .transform((email) => email.toLowerCase());

export const nameField = requiredName("errors.nameMissing", { length: 120, tooLong: "errors.nameLong" });

/** Every sign is allowed. Whether it is easy to guess for whoever knows the person is asked when it is set. */
const newPasswordField = z
  .string({ error: "errors.passwordShort" })
  .min(12, "errors.passwordShort")
  .max(200, "errors.passwordLong");

export const linkForm = z.object({ email: emailField });

export const passwordSignInForm = z.object({
  email: emailField,
  password: z.string({ error: "errors.passwordMissing" }).min(1, "errors.passwordMissing").max(1000),
});

export const codeForm = z.object({
  code: z
    .string({ error: "errors.codeMissing" })
    .trim()
    .min(1, "errors.codeMissing")
    .max(40, "errors.codeWrong"),
});

export const setUpForm = codeForm.extend({ sealed: z.string({ error: "errors.offerGone" }) });

export const profileForm = z.object({ name: nameField, language: z.enum(["sv", "en"]) });

export const passwordForm = z.object({ password: newPasswordField });

/** A code or the password, whichever the account has. */
export const proofForm = z.object({
  proof: z.string({ error: "errors.proofMissing" }).trim().min(1, "errors.proofMissing").max(1000),
});

export const firstAccountForm = z.object({
  name: nameField,
  email: emailField,
  password: newPasswordField,
});

export const welcomeForm = z.object({
  password: z
    .string()
    .default("")
    .refine((text) => text === "" || text.length >= 12, "errors.passwordShort")
    .refine((text) => text.length <= 200, "errors.passwordLong"),
});
