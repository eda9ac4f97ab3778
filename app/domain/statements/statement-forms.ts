import { z } from "zod";
import {
  optionalDay,
  optionalName,
  optionalText,
  requiredDay,
  requiredLine,
  requiredText,
} from "~/kernel/form-fields";

/** Messages are keys of the namespace `statements`. */
const tooLong = "reasons.textTooLong";
const dayWrong = "reasons.dayWrong";
/** A mark of what the page showed, carried hidden in its form. */
const asRead = optionalName({ length: 80, tooLong });
const emptyAsNull = (text: string) => (text === "" ? null : text);

/** The text: paragraphs with a blank line between, `1.` and `- ` for lists; one addressee per line. */
export const statementForm = z.object({
  title: requiredLine("reasons.titleMissing", { length: 200, tooLong }),
  body: requiredText("reasons.textMissing", { length: 20_000, tooLong }),
  addressees: optionalText({ length: 2000, tooLong }),
  registrationNumber: optionalName({ length: 60, tooLong }).transform(emptyAsNull),
  /** Last day on which the parties are asked to answer; can be set later. */
  deadline: optionalDay(dayWrong),
});
export type StatementInput = z.output<typeof statementForm>;

/** The text of one that stands, with the letters that the page promised if it is opened again. */
export const changeForm = statementForm.extend({ readReceivers: asRead });

export const freezeForm = z.object({ deadline: optionalDay(dayWrong), readReceivers: asRead });

export const remindForm = freezeForm.extend({ readLetters: asRead });

/** Takes back a link that somebody has to answer by. */
export const revokeLinkForm = z.object({ link: z.uuid("reasons.linkGone") });

export const adoptStatementForm = z.object({
  decision: requiredLine("reasons.decisionMissing", { length: 300, tooLong }),
  adoptedOn: requiredDay("reasons.adoptedOnMissing", dayWrong),
  readStands: asRead,
});

export const publishStatementForm = z.object({ readStands: asRead });

/** The page on which a reader checks a text: the whole text, or a fingerprint, or both. */
export const checkForm = z.object({
  text: optionalText({ length: 40_000, tooLong }),
  fingerprint: optionalName({ length: 200, tooLong }),
});
