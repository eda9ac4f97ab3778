/** Attempts that are counted, with how many are let through per window. Why these: docs/decisions/021. */
export const limits = {
  "password-by-device": { most: 10, minutes: 15 },
  "password-by-account-and-network": { most: 8, minutes: 15 },
  "password-by-account-and-wide-network": { most: 20, minutes: 1440 },
  "password-by-network": { most: 300, minutes: 15 },
  "password-by-account": { most: 100, minutes: 1440 },
  "code-by-device": { most: 8, minutes: 15 },
  "code-by-account-and-network": { most: 8, minutes: 15 },
  "code-by-account": { most: 20, minutes: 1440 },
  "link-by-device": { most: 5, minutes: 15 },
  "link-by-account-and-network": { most: 5, minutes: 15 },
  "link-by-network": { most: 150, minutes: 15 },
  "letter-by-device": { most: 10, minutes: 1440 },
  "letter-by-account": { most: 5, minutes: 720 },
  "own-act-by-account": { most: 20, minutes: 15 },
  "proof-by-account": { most: 30, minutes: 1440 },
  "token-by-network": { most: 600, minutes: 15 },
  "signed-link": { most: 60, minutes: 15 },
  "report-by-network": { most: 10, minutes: 60 },
  "report-by-receiver": { most: 100, minutes: 1440 },
} as const;

export type LimitName = keyof typeof limits;

/** An attempt on one limit, and whose it is. */
export type Counted = readonly [name: LimitName, ...of: string[]];
