import { z } from "zod";
import { optionalLine, optionalName, optionalText } from "~/kernel/form-fields";
import { incomingName } from "~/kernel/text/incoming-text";
import { measureStates } from "./measure-state";
import type { Said } from "./status-report";

/** Messages are keys of the namespace `plans`. */
const tooLong = "reasons.textTooLong";

/** The measure that a form was opened on; the number in the address may come to mean that of another plan. */
export const measureId = z.uuid("reasons.choiceUnknown");

/** "Nothing has changed" says nothing more. */
export const unchangedForm = z
  .object({ measureId })
  .transform((named) => ({ ...named, said: { unchanged: true, note: "" } satisfies Said }));

const reportFields = {
  progress: z
    .string()
    .overwrite(incomingName)
    .default("")
    .transform((text) => text.replace(/\s*%$/, ""))
    .refine((text) => /^\d{0,3}$/.test(text), "reasons.progressOutside")
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((percent) => percent === null || percent <= 100, "reasons.progressOutside"),
  note: optionalText({ length: 2000, tooLong }),
  hindrance: optionalText({ length: 2000, tooLong }),
  helpNeeded: optionalLine({ length: 300, tooLong }),
};

type Written = { readonly state: string; readonly hindrance: string; readonly helpNeeded: string };
const isMissing = (said: Written, what: "hindrance" | "helpNeeded") =>
  said.state === "hindered" && said[what] === "";
const hindranceMissing = { path: ["hindrance"], message: "reasons.hindranceMissing" };
const helpNeededMissing = { path: ["helpNeeded"], message: "reasons.helpNeededMissing" };

export const reportForm = z
  .object({ measureId, state: z.enum(measureStates, "reasons.stateMissing"), ...reportFields })
  .refine((said) => !isMissing(said, "hindrance"), hindranceMissing)
  .refine((said) => !isMissing(said, "helpNeeded"), helpNeededMissing)
  .transform(({ measureId: named, ...said }) => ({ measureId: named, said }));

/** By a link from a letter, which says which measure it is; "nothing has changed" is one of the choices there. */
export const linkedReportForm = z
  .object({ state: z.enum(["unchanged", ...measureStates], "reasons.stateMissing"), ...reportFields })
  .refine((said) => !isMissing(said, "hindrance"), hindranceMissing)
  .refine((said) => !isMissing(said, "helpNeeded"), helpNeededMissing)
  .transform(
    ({ state, ...said }): Said =>
      state === "unchanged" ? { unchanged: true, note: said.note } : { state, ...said },
  );

/** A mark of what the page told of letters that were sent, or that go. */
const asRead = optionalName({ length: 80, tooLong });

/** Asking how a measure goes. */
export const askStatusForm = z.object({
  measureId,
  readLetters: asRead,
  readReceivers: asRead,
});

/** Takes back a link that somebody has to answer by. */
export const revokeStatusLinkForm = z.object({ measureId, link: z.uuid("reasons.linkGone") });
