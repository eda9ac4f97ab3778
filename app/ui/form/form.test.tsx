import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox, CheckChoices, FollowUp, RadioChoices } from "~/ui/form/choices";
import { ConflictNotice } from "~/ui/form/conflict-notice";
import { DateInput } from "~/ui/form/date-input";
import { Fieldset } from "~/ui/form/fieldset";
import { FileInput } from "~/ui/form/file-input";
import { FormFrame } from "~/ui/form/form-frame";
import { Select } from "~/ui/form/select";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";

const render = (element: ReactElement) => renderToStaticMarkup(element);
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);

const message = "Skriv vem som behöver hjälpa till";
const options = [
  { value: "a", label: "Alfa" },
  { value: "b", label: "Beta" },
];
/** One of each control, all with an error, all called `x`. */
const controls: [string, ReactElement][] = [
  ["text input", <TextInput key="1" name="x" label="X" hint="H" error={message} />],
  ["text area", <TextArea key="2" name="x" label="X" hint="H" error={message} />],
  ["date input", <DateInput key="3" name="x" label="X" hint="H" error={message} />],
  ["select", <Select key="4" name="x" label="X" hint="H" error={message} options={options} />],
  ["file input", <FileInput key="5" name="x" label="X" hint="H" error={message} />],
  ["radio rows", <RadioChoices key="6" name="x" legend="X" hint="H" error={message} choices={options} />],
  ["check rows", <CheckChoices key="7" name="x" legend="X" hint="H" error={message} choices={options} />],
  ["checkbox", <Checkbox key="8" name="x" label="X" error={message} />],
  [
    "fieldset",
    <Fieldset key="9" name="x" legend="X" hint="H" error={message}>
      <p />
    </Fieldset>,
  ],
];

describe("groups that share a name", () => {
  it("have ids of their own, so that each label ticks its own choice", () => {
    const found = ids(
      render(
        <FormFrame>
          <CheckChoices name="x" legend="X" hint="H" choices={options} />
          <CheckChoices name="x" id="x-2" legend="X" hint="H" choices={options} />
        </FormFrame>,
      ),
    );
    expect(found).toHaveLength(6);
    expect(new Set(found).size).toBe(6);
  });
});

describe("a form with errors", () => {
  it.each(controls)("leads from the error summary to the %s", (_name, control) => {
    const html = render(
      <FormFrame errorTitle="En uppgift saknas" errors={[{ field: "x", message }]}>
        {control}
      </FormFrame>,
    );
    expect(html).toContain(`<a href="#x">${message}</a>`);
    expect(ids(html).filter((id) => id === "x")).toHaveLength(1);
  });

  it.each(controls)("says the same words at the %s and ties them to it", (_name, control) => {
    const html = render(control);
    const described = html.match(/aria-describedby="([^"]+)"/)?.[1]?.split(" ") ?? [];
    expect(described[0]).toBe("x-error");
    expect(html).toContain(message);
    for (const id of described) expect(ids(html)).toContain(id);
  });

  it("gives the summary focus on reload, before the fields", () => {
    const html = render(
      <FormFrame errorTitle="En uppgift saknas" errors={[{ field: "x", message }]}>
        <TextInput name="x" label="X" />
      </FormFrame>,
    );
    expect(html).toMatch(/<div class="error-summary[^>]*tabindex="-1" autofocus=""/i);
    expect(html.indexOf("error-summary")).toBeLessThan(html.indexOf("<input"));
  });

  it("has no summary when nothing is wrong", () => {
    expect(render(<FormFrame>{null}</FormFrame>)).not.toContain("error-summary");
  });
});

describe("a form", () => {
  it("posts its token and version unseen", () => {
    const html = render(
      <FormFrame token="abc" version={0} intent="save">
        {null}
      </FormFrame>,
    );
    expect(html).toContain('method="post"');
    expect(html).toContain('<input type="hidden" name="_token" value="abc"/>');
    expect(html).toContain('<input type="hidden" name="_version" value="0"/>');
    expect(html).toContain('<input type="hidden" name="_intent" value="save"/>');
  });

  it("leaves out hidden values that are not there", () => {
    expect(render(<FormFrame hidden={{ next: undefined }}>{null}</FormFrame>)).not.toContain("<input");
  });

  it("keeps what was typed, whatever it was", () => {
    expect(render(<DateInput name="x" label="X" defaultValue="den 3:e" />)).toContain('value="den 3:e"');
    expect(render(<TextArea name="x" label="X" defaultValue="<b>" />)).toContain("&lt;b&gt;");
    expect(render(<Select name="x" label="X" options={options} defaultValue="b" />)).toContain(
      '<option value="b" selected="">',
    );
    expect(render(<RadioChoices name="x" legend="X" choices={options} defaultValue="b" />)).toMatch(
      /id="x-b"[^>]*checked=""/,
    );
  });

  it("asks for days as text, so that the browser's own format never shows", () => {
    const html = render(<DateInput name="x" label="X" />);
    expect(html).toContain('type="text"');
    expect(html).toContain('inputMode="numeric"');
  });

  it("ties a follow-up to the choice that opens it", () => {
    const html = render(
      <FormFrame>
        <RadioChoices name="x" legend="X" choices={[{ value: "a", label: "A", opens: 2 }]} />
        <FollowUp opens={2}>
          <TextInput name="y" label="Y" />
        </FollowUp>
      </FormFrame>,
    );
    expect(html.match(/data-opens="2"/g)).toHaveLength(2);
    expect(html).not.toContain("<style");
  });
});

describe("a conflict", () => {
  it("keeps both texts on the page, each under its own heading", () => {
    const html = render(
      <ConflictNotice
        title="Någon hann före dig"
        lead="Anna Exempel sparade kl. 8.12."
        fields={[
          {
            label: "Hinder",
            yours: { heading: "Din text", text: "A" },
            theirs: { heading: "Annas text", text: "B" },
          },
        ]}
      />,
    );
    expect(html).toMatch(/Annas text<\/h4><p[^>]*>B<.*Din text<\/h4><p[^>]*>A</);
  });
});
