import { z } from "zod";
import { optionalDay, optionalName, requiredDay } from "~/kernel/form-fields";
import { endAfter } from "~/kernel/period";
import { incomingName } from "~/kernel/text/incoming-text";
import { representationKinds } from "./representation";

/** Messages are keys of the namespace `parties`. People write the last day; `validTo` is the day after it. */
const tooLong = "reasons.textTooLong";
const dayWrong = "reasons.dayWrong";
const short = { length: 200, tooLong };
const emptyAsNull = (text: string) => (text === "" ? null : text);
const optional = optionalName(short).transform(emptyAsNull);

/** The choice in the list of people that opens the fields for someone new. */
export const newPerson = "new";

const who = {
  /** Someone known to the council, or `new`. */
  personId: z.union([z.literal(newPerson), z.uuid()], "reasons.personMissing"),
  name: optional,
  email: z
    .string()
    .overwrite(incomingName)
    .toLowerCase()
    .default("")
    .transform(emptyAsNull)
    .pipe(z.email("reasons.emailWrong").max(200, tooLong).nullable()),
  phone: optional,
  appointedBy: optional,
  from: requiredDay("reasons.fromMissing", dayWrong),
};

type Who = { readonly personId: string; readonly name: string | null };
const newIsNamed = ({ personId, name }: Who) => personId !== newPerson || name !== null;
const unnamed = { path: ["name"], message: "reasons.personNameMissing" };

type WrittenPerson = Who & { readonly email: string | null; readonly phone: string | null };

/** Who is meant: a known person's id, or what is known of a new one. */
export type MeantPerson =
  | { readonly personId: string }
  | { readonly name: string; readonly email: string | null; readonly phone: string | null };

const meant = ({ personId, name, email, phone }: WrittenPerson): MeantPerson =>
  personId === newPerson ? { name: name ?? "", email, phone } : { personId };

const kind = z.enum(representationKinds, "reasons.representationKindMissing");
const lastDay = optionalDay(dayWrong);
const spanIsWhole = ({ from, lastDay: last }: { readonly from: string; readonly lastDay: string | null }) =>
  last === null || last >= from;
const endsTooSoon = { path: ["lastDay"], message: "reasons.endNotAfterStart" };

/** What a mandate is and when it is valid. */
export const mandateForm = z
  .object({ kind, appointedBy: who.appointedBy, from: who.from, lastDay })
  .refine(spanIsWhole, endsTooSoon)
  .transform(({ from, lastDay: last, ...rest }) => ({ ...rest, validFrom: from, validTo: endAfter(last) }));

/** A representative or substitute from a day. */
export const appointmentForm = z
  .object({ ...who, kind, lastDay })
  .refine(newIsNamed, unnamed)
  .refine(spanIsWhole, endsTooSoon)
  .transform(({ from, lastDay: last, kind: meantKind, appointedBy, ...rest }) => ({
    person: meant(rest),
    kind: meantKind,
    appointedBy,
    validFrom: from,
    validTo: endAfter(last),
  }));

/** Someone takes over a mandate on a day. */
export const replacementForm = z
  .object(who)
  .refine(newIsNamed, unnamed)
  .transform(({ from, appointedBy, ...rest }) => ({ person: meant(rest), appointedBy, validFrom: from }));
