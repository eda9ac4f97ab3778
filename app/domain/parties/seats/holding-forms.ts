import { z } from "zod";
import { optionalDay, optionalName, requiredDay, requiredText } from "~/kernel/form-fields";
import { endAfter } from "~/kernel/period";
import { perspectives } from "~/kernel/perspective";

/** Messages are keys of the namespace `parties`. People write the last day; `validTo` is the day after it. */
const tooLong = "reasons.textTooLong";
const dayWrong = "reasons.dayWrong";
const from = requiredDay("reasons.fromMissing", dayWrong);
const emptyAsNull = (text: string) => (text === "" ? null : text);
/** Mark of what the page showed; without one, nothing was seen. */
const seen = z.string().default("");
const endsTooSoon = { path: ["lastDay"], message: "reasons.endNotAfterStart" };

/** A co-opted party: what for, and until when. */
export const coOptionForm = z
  .object({
    organisationId: z.uuid("reasons.organisationMissing"),
    perspective: z.enum(perspectives, "reasons.perspectiveMissing"),
    label: optionalName({ length: 200, tooLong }).transform(emptyAsNull),
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

/** The party leaves its seat after a last day. */
export const holdingEndForm = z
  .object({ lastDay: requiredDay("reasons.lastDayMissing", dayWrong), seen })
  .transform(({ lastDay, seen: mark }) => ({ validTo: endAfter(lastDay), seen: mark }));

/** Another party takes the seat: `from` is its first day, and the first day on which the other no longer sits. */
export const holderForm = z
  .object({
    organisationId: z.uuid("reasons.organisationMissing"),
    /** What the page offered: another party in the place of one, or a party on a free seat. */
    act: z.enum(["change", "place"]).default("place"),
    seen,
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
