import { useActionData } from "@remix-run/react";
import type { FormAnswer } from "~/platform/http/read-form.server";

/** What came back of the posted form, or undefined before one was posted. */
export function useFormAnswer(): FormAnswer | undefined {
  return useActionData() as FormAnswer | undefined;
}
