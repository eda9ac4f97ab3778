import { z } from "zod";
import { emailField, nameField } from "./account-forms";

/** Roles that an operator gives by name; representatives' roles follow from their mandates. */
export const staffRoles = ["convenor", "observer", "regional-analyst", "regional-lead", "operator"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Roles that belong to one council. */
export const councilRoles: readonly StaffRole[] = ["convenor", "observer"];

export const staffForm = z
  .object({
    name: nameField,
    email: emailField,
    language: z.enum(["sv", "en"]).default("sv"),
    role: z.enum(staffRoles, { error: "errors.roleMissing" }),
    council: z.string().default(""),
  })
  .transform((form) => (councilRoles.includes(form.role) ? form : { ...form, council: "" }))
  .refine(({ role, council }) => !councilRoles.includes(role) || council !== "", {
    path: ["council"],
    error: "errors.councilMissing",
  });

export const changeEmailForm = z.object({ email: emailField });

export type StaffForm = z.output<typeof staffForm>;
