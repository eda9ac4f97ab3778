import { z } from "zod";
import { optionalDay, optionalText, requiredDay, requiredText } from "~/domain/kernel/form-fields";
import { endAfter } from "~/domain/kernel/period";
import { perspectives } from "./perspective";

/** Messages are keys of the namespace `parties`. People write the last day; `validTo` is the day after it. */
const tooLong = "reasons.textTooLong";
const dayWrong = "reasons.dayWrong";
const from = requiredDay("reasons.fromMissing", dayWrong);
const emptyAsNull = (text: string) => (text === "" ? null : text);
const endsTooSoon = { path: ["lastDay"], message: "reasons.endNotAfterStart" };

/** A co-opted party: what for, and until when. */
export const coOptionForm = z
  .object({
    organisationId: z.uuid("reasons.organisationMissing"),
    perspective: z.enum(perspectives, "reasons.perspectiveMissing"),
    label: optionalText({ length: 200, tooLong }).transform(emptyAsNull),
    purpose: requiredText("reasons.purposeMissing", { length: 500, tooLong }),
    from,
    lastDay: requiredDay("reasons.endMissing", dayWrong),
  })
  .refine(({ from: first, lastDay }) => lastDay >= first, endsTooSoon)
  .transform(({ from: validFrom, lastDay, ...rest }) => ({ ...rest, validFrom, validTo: endAfter(lastDay) }));

/** The first and last day of a party on its seat. */
export const holdingDaysForm = z
  .object({ from, lastDay: optionalDay(dayWrong) })
  .refine(({ from: first, lastDay }) => lastDay === null || lastDay >= first, endsTooSoon)
  .transform(({ from: validFrom, lastDay }) => ({ validFrom, validTo: endAfter(lastDay) }));

/** Another party takes the seat: `from` is its first day, and the first day on which the other no longer sits. */
export const holderForm = z
  .object({
    organisationId: z.uuid("reasons.organisationMissing"),
    /** The holding that was seen to end. */
    holdingId: z.uuid().optional(),
    from,
    lastDay: optionalDay(dayWrong),
  })
  .refine(({ from: first, lastDay }) => lastDay === null || lastDay >= first, endsTooSoon)
  .transform(({ from: validFrom, lastDay, ...rest }) => ({
    ...rest,
    validFrom,
    validTo: endAfter(lastDay),
  }));

/** Merged into another organisation of the registry. */
export const mergerForm = z.object({ successorId: z.uuid("reasons.successorMissing") });

/** Not merged after all. */
export const partingForm = z.object({}).transform(() => ({ successorId: null }));
