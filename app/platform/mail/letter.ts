import type { Language } from "~/kernel/language";

/** The letters that Samsyn writes, and the values that each one's text needs beside `{{sender}}`. */
export interface LetterValues {
  signIn: { minutes: number };
  invitation: { name: string; inviter: string; days: number };
  /** `demand` is empty for roles that don't demand a second factor. */
  staffInvitation: { name: string; role: string; demand: string; days: number };
  standAsked: { title: string; party: string; deadline: string };
  standReminder: { title: string; party: string; deadline: string };
  statusAsked: { party: string; measure: string };
  handOver: { party: string; measures: string };
  passwordChanged: { name: string };
  passwordRemoved: { name: string };
  secondFactorSet: { name: string };
  recoveryCodesRenewed: { name: string };
  /** `device` is empty, or browser and system in brackets after a space. */
  newDevice: { name: string; device: string };
  secondFactorReset: { name: string };
  /** To the address that an account no longer signs in with. */
  emailReplaced: { name: string };
  /** To the address that it signs in with from now on. */
  emailGiven: { name: string };
  /** Where each audit chain ends, a line for each; `word` is what the latest check found. */
  auditHeads: { day: string; heads: string; word: string };
  accessibilityReport: { what: string; where: string; answer: string };
}

export type LetterTemplate = keyof LetterValues;

/** A letter to be written: `path` is the own address that its link leads to, without what stands for the language. */
export type LetterDraft = {
  [T in LetterTemplate]: {
    to: string;
    language: Language;
    template: T;
    values: LetterValues[T];
    path: string;
  };
}[LetterTemplate];

/** A letter as it goes out. */
export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}
