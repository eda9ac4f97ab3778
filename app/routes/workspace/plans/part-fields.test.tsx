import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { areaFields, goalFields, measureFields } from "~/domain/plans/part-fields";
import { localDate } from "~/kernel/local-date";
import { keysOf, keysWhere, type Written, type WrittenFields } from "~/kernel/written-fields";
import type { Site } from "~/platform/http/site";
import { SiteProvider } from "~/platform/http/site-context";
import { resources } from "~/platform/i18n/resources";
import { openTranslations } from "~/platform/i18n/translations";
import { TextsProvider } from "~/platform/i18n/use-translation";
import { answeredForm } from "~/routes/parts/form/answered-form";
import { AreaFields } from "./draft/area-fields";
import { GoalFields } from "./draft/goal-fields";
import { MeasureConflict } from "./draft/measure-conflict";
import { MeasureFields } from "./draft/measure-fields";
import { VersionText } from "./version-text";

const site: Site = {
  ...{ council: null, language: "sv", base: "/skaraborg", ownHost: false, path: "/" },
  ...{ origin: "https://samsyn.example", sharedOrigin: "https://samsyn.example" },
};
const words = openTranslations(new Map()).instance("sv", null);
const render = (element: ReactElement) =>
  renderToStaticMarkup(
    <TextsProvider i18n={words}>
      <SiteProvider site={site}>{element}</SiteProvider>
    </TextsProvider>,
  );

const texts = <F extends WrittenFields>(noun: string, fields: F) =>
  Object.fromEntries(keysOf(fields).map((key) => [key, `${noun}-${key}`])) as Written<F>;
const period = { periodFrom: localDate("2027-01-01"), periodTo: localDate("2028-01-01") };
const form = { ...answeredForm(undefined, { say: String, placeOf: () => undefined }), errorTitle: "" };
const choices = { areas: [], goals: [], parties: [] };
const measure = {
  ...{ areaId: "", goalId: "", responsibleHoldingId: "", contributorHoldingIds: [] },
  ...{ from: "2027-01-01", lastDay: "2027-12-31" },
};

const inputs = {
  area: {
    fields: areaFields as WrittenFields,
    page: (
      <AreaFields
        form={form}
        stored={{ ...texts("area", areaFields), strategyNodes: [], categories: [], version: 1 }}
        choices={{ strategies: [], categories: [] }}
      />
    ),
  },
  goal: {
    fields: goalFields as WrittenFields,
    page: <GoalFields form={form} stored={texts("goal", goalFields)} />,
  },
  measure: {
    fields: measureFields as WrittenFields,
    page: (
      <MeasureFields
        form={form}
        stored={{ ...measure, ...texts("measure", measureFields) }}
        choices={choices}
      />
    ),
  },
};

describe("what is written on a part of a plan", () => {
  it.each(Object.entries(inputs))("has an input for each field of the %s", (noun, { fields, page }) => {
    const html = render(page);
    for (const key of keysOf(fields)) {
      expect(html.split(`name="${key}"`), key).toHaveLength(2);
      expect(html, key).toContain(`${noun}-${key}`);
    }
  });

  it("is told apart under its label when two have written in the same measure", () => {
    const theirs = texts("theirs", measureFields);
    const mine = texts("mine", measureFields);
    const met = { ...form, values: mine, conflict: { theirs } };
    const html = render(<MeasureConflict form={met} choices={choices} isRemoved={false} />);
    for (const key of keysOf(measureFields)) {
      expect(html, key).toContain(resources.sv.plans.measureForm[key]);
      expect(html, key).toContain(`mine-${key}`);
      expect(html, key).toContain(`theirs-${key}`);
    }
  });

  it("stands in the view of a version where it is frozen", () => {
    const content = {
      ...{ title: "Handlingsplan 2027", ...period },
      areas: [
        {
          ...{ number: "1", lineageId: "a", strategyNodes: [], categories: [] },
          ...texts("area", areaFields),
          goals: [{ lineageId: "g", ...texts("goal", goalFields) }],
          measures: [
            {
              ...{ number: "1.1", lineageId: "m", goal: 1, responsible: "", contributing: [], ...period },
              ...texts("measure", measureFields),
            },
          ],
        },
      ],
    };
    const html = render(<VersionText content={content} day={localDate("2027-01-01")} />);
    for (const key of keysWhere(areaFields, { frozen: true })) expect(html).toContain(`area-${key}`);
    for (const key of keysWhere(goalFields, { frozen: true })) expect(html).toContain(`goal-${key}`);
    for (const key of keysWhere(measureFields, { frozen: true })) expect(html).toContain(`measure-${key}`);
  });
});
