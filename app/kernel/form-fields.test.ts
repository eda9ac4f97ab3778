import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionalText, requiredDay, requiredLine, requiredName, requiredText } from "./form-fields";

const most = { length: 2000, tooLong: "tooLong" };
const kinds = { requiredText, requiredLine, requiredName };
const everyKind = Object.entries(kinds);

/** What a browser counts against `maxlength`: UTF-16 units, a line end as one. */
const asBrowserCounts = (sent: string) => sent.replaceAll("\r\n", "\n").length;

describe("a text that the browser lets through", () => {
  test.each([0, 1, 99, 1000, 1998])(
    "is accepted with %i line ends in it, and one sign more is not",
    (ends) => {
      const sent = `a${"\r\n".repeat(ends)}${"å".repeat(1999 - ends)}`;
      expect(asBrowserCounts(sent)).toBe(2000);
      expect(optionalText(most).safeParse(sent).success).toBe(true);
      expect(optionalText(most).safeParse(`${sent}b`).success).toBe(false);
    },
  );

  test("is measured in the browser's units, of which an emoji has two", () => {
    expect(requiredText("missing", most).safeParse("👍".repeat(1000)).success).toBe(true);
    expect(requiredText("missing", most).safeParse(`${"👍".repeat(1000)}a`).success).toBe(false);
  });

  test.each(everyKind)("is accepted whatever is in it: %s", (_name, kind) => {
    const writing = fc.string({
      unit: fc.constantFrom("a", "\r\n", "👩‍👧", "\u0958", "\u{1d160}", "e\u0301", "\u200b"),
    });
    fc.assert(
      fc.property(writing, (sent) => {
        const read = kind("missing", { length: asBrowserCounts(sent), tooLong: "tooLong" }).safeParse(sent);
        expect(read.error?.issues[0]?.message ?? "missing").toBe("missing");
      }),
    );
  });
});

describe.each(everyKind)("%s", (_name, kind) => {
  test.each(["", "  ", "\r\n", "\u200b\u00a0", "\u3164", "\0"])(
    "misses a text that shows nothing: %j",
    (sent) => {
      expect(kind("missing", most).safeParse(sent).error?.issues[0]?.message).toBe("missing");
    },
  );

  test("takes away what is no sign of a text", () => {
    expect(kind("missing", most).parse("\ufeffVi\u0007 ser\uffff\ufffe \u202eframåt\u0085")).toBe(
      "Vi ser framåt",
    );
  });
});

test("a day is read with hard spaces and invisible signs around it", () => {
  expect(requiredDay("missing", "wrong").parse("\u200b2026-11-23\u00a0")).toBe("2026-11-23");
});
