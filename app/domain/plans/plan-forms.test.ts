import { describe, expect, it } from "vitest";
import { readForm } from "~/platform/http/read-form.server";
import { formOf } from "~/platform/http/sent-form";
import { reportForm } from "./follow-up/report-forms";

function sent(progress: string | null) {
  const form = formOf([
    ["measureId", "00000000-0000-7000-8000-000000000001"],
    ["state", "on-track"],
    ...(progress === null ? [] : [["progress", progress] as const]),
  ]);
  const read = readForm(form, reportForm);
  return read.ok ? read.value.said.progress : read.answer.errors;
}

describe("the form for how a measure goes", () => {
  it.each([
    ["40", 40],
    ["40 %", 40],
    ["0", 0],
    ["100", 100],
    ["", null],
    [null, null],
  ])("reads %j as %j of the work done", (written, read) => {
    expect(sent(written)).toBe(read);
  });

  it.each(["101", "-1", "half", "1000"])("does not take %j", (written) => {
    expect(sent(written)).toEqual({ progress: "reasons.progressOutside" });
  });
});
