/** The moment at which tests live unless they say otherwise. */
export const testNow = "2026-11-23T09:00:00Z";
