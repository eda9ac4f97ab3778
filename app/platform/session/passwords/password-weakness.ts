import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { swedishWords, withPlainLetters } from "./swedish-words";

/** Why a password that is long enough is refused all the same. */
export type PasswordReason = "passwordCommon" | "passwordPattern" | "passwordNames";

/** Powers of ten of guesses that a password must withstand: of twelve random letters there are 10¹². */
const leastGuesses = 10;

/** Letters and digits that a password must have beside names: fewer are a year, a number, a short word. */
const leastRest = 6;

/** Enough to tell by; the time that it takes grows with the length. */
const looksAt = 64;

let estimator: ZxcvbnFactory | undefined;

/** Reads its dictionaries at the first password that is chosen, some 70 ms and 7 MB. */
function estimate(password: string, names: readonly string[]) {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, "passwords-swedish": [...swedishWords] },
    graphs: adjacencyGraphs,
  });
  return estimator.check(password, [...names]);
}

/** Letters of other scripts that look like ours, and ours: to type "pаssword" with one of them is a known trick. */
const [foreign, ours] = ["асԁеһіјӏорѕтухкмнвαεικνορτυχ", "acdehijlopstyxkmhbaeiknoptux"];

/** A password as it looks: without what is not seen, and with one letter for those that look alike. */
function legible(password: string): string {
  const seen = password.normalize("NFKC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return seen.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => {
    const at = foreign.indexOf(letter.toLowerCase());
    return at < 0 ? letter : (ours[at] ?? letter);
  });
}

/**
 * What makes a password easy to guess, or null: words on the list of common passwords and variations of them, signs that
 * follow a pattern, or names that whoever guesses has at hand. Marks between words make none of them harder to guess.
 */
export function passwordWeakness(password: string, names: readonly string[]): PasswordReason | null {
  const typed = legible(password).slice(0, looksAt);
  const known = namesIn(names);
  if (restWithout(typed, known) < leastRest) return "passwordNames";
  const weak = [typed, typed.replace(/[\s._-]/g, "")]
    .map((text) => estimate(text, known))
    .find(({ guessesLog10 }) => guessesLog10 < leastGuesses);
  if (!weak) return null;
  const matched = (pattern: RegExp) => weak.sequence.some((match) => pattern.test(match.pattern));
  if (weak.sequence.some(({ dictionaryName }) => dictionaryName === "userInputs")) return "passwordNames";
  return matched(/^(repeat|sequence|spatial)$/) && !matched(/^dictionary$/)
    ? "passwordPattern"
    : "passwordCommon";
}

/** Letters and digits of a password beside the names in it; all of them, when it holds none. */
function restWithout(typed: string, names: readonly string[]): number {
  const longestFirst = names.filter(({ length }) => length > 3).sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, name) => text.replaceAll(name, " "), typed.toLowerCase());
  return rest === typed.toLowerCase() ? typed.length : rest.replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** Names whole and word by word, as they would be typed: a given name, an address before and after its @. */
function namesIn(names: readonly string[]): string[] {
  const typed = names.flatMap((name) => {
    const text = name.normalize("NFKC").toLowerCase();
    const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 2);
    return [text, parts.join(""), ...parts];
  });
  return withPlainLetters(typed.filter(Boolean));
}
