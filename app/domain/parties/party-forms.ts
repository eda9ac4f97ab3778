import { z } from "zod";
import {
  optionalDay,
  optionalLine,
  optionalName,
  optionalText,
  requiredDay,
  requiredName,
} from "~/kernel/form-fields";
import { languages } from "~/kernel/language";
import { type OrganisationNumber, readOrganisationNumber } from "~/kernel/organisation-number";
import { endAfter } from "~/kernel/period";
import { perspectives } from "~/kernel/perspective";
import { incomingName } from "~/kernel/text/incoming-text";
import { sectors } from "./registry/sector";
import { seatKinds } from "./seats/seat";

/** Messages are keys of the namespace `parties`. People write the last day; `validTo` is the day after it. */
const tooLong = "reasons.textTooLong";
const short = { length: 200, tooLong };
const dayWrong = "reasons.dayWrong";

const organisationNumber = z
  .string()
  .overwrite(incomingName)
  .default("")
  .transform((text, context): OrganisationNumber | null => {
    if (text === "") return null;
    const read = readOrganisationNumber(text);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: `reasons.${read.reason}` });
    return z.NEVER;
  });

const emptyAsNull = (text: string) => (text === "" ? null : text);
const optional = optionalName(short).transform(emptyAsNull);
const from = requiredDay("reasons.fromMissing", dayWrong);
const lastDay = optionalDay(dayWrong);

type Span = { readonly from: string; readonly lastDay: string | null };
const spanIsWhole = ({ from, lastDay }: Span) => lastDay === null || lastDay >= from;
const endsTooSoon = { path: ["lastDay"], message: "reasons.endNotAfterStart" };

export const organisationForm = z.object({
  number: organisationNumber,
  name: requiredName("reasons.nameMissing", short),
  sector: z.enum(sectors, "reasons.sectorMissing"),
  municipalityCode: optional,
  /** One alias per line. */
  aliases: optionalText({ length: 2000, tooLong }).transform((text) =>
    text.split("\n").flatMap((line) => incomingName(line) || []),
  ),
});

export const renameForm = z.object({
  name: requiredName("reasons.nameMissing", short),
  from,
});

export const seatForm = z
  .object({
    perspective: z.enum(perspectives, "reasons.perspectiveMissing"),
    sector: z.enum(sectors, "reasons.sectorMissing"),
    kind: z.enum(seatKinds, "reasons.kindUnknown").default("ordinary"),
    label: optional,
    purpose: optionalText({ length: 500, tooLong }).transform(emptyAsNull),
    from,
    lastDay,
  })
  .refine(spanIsWhole, endsTooSoon)
  .refine(({ kind, purpose }) => kind === "ordinary" || purpose !== null, {
    path: ["purpose"],
    message: "reasons.purposeMissing",
  })
  .refine(({ kind, lastDay: last }) => kind === "ordinary" || last !== null, {
    path: ["lastDay"],
    message: "reasons.endMissing",
  })
  .transform(({ from: validFrom, lastDay: last, ...seat }) => ({
    ...seat,
    validFrom,
    validTo: endAfter(last),
  }));

export const holdingForm = z
  .object({
    seatId: z.uuid("reasons.seatMissing"),
    organisationId: z.uuid("reasons.organisationMissing"),
    from,
    lastDay,
  })
  .refine(spanIsWhole, endsTooSoon)
  .transform(({ from: validFrom, lastDay: last, ...rest }) => ({
    ...rest,
    validFrom,
    validTo: endAfter(last),
  }));

/** Ending a party's time on a seat, or a person's mandate. */
export const endForm = z
  .object({ lastDay: requiredDay("reasons.lastDayMissing", dayWrong) })
  .transform(({ lastDay: last }) => ({ validTo: endAfter(last) }));

export const personForm = z
  .object({
    name: requiredName("reasons.personNameMissing", short),
    email: z
      .string()
      .overwrite(incomingName)
      .toLowerCase()
      .default("")
      .transform(emptyAsNull)
      .pipe(z.email("reasons.emailWrong").max(200, tooLong).nullable()),
    phone: optional,
    /** Left out, it stays as it was. */
    language: z.enum(languages).optional(),
    shownInPublic: z
      .union([z.literal("on"), z.literal("true"), z.literal("")])
      .default("")
      .transform((value) => value !== ""),
    shownReason: optionalLine(short).transform(emptyAsNull),
  })
  .refine(({ shownInPublic, shownReason }) => !shownInPublic || shownReason !== null, {
    path: ["shownReason"],
    message: "reasons.shownReasonMissing",
  });
