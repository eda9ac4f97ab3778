import type { HttpClient } from "./http-client";

/** A page with a form that somebody has open without script: what it shows, and what is sent when they press a button. */
export interface OpenForm {
  /** The page's words, without markup and with plain spaces. */
  text(): string;
  /** What stands in the page's line of text of this name. */
  value(name: string): string;
  /** Presses the button of the form, or of the one with this intent; the answer is what is then on the screen. */
  press(typed: Record<string, string>, intent?: string): Promise<number>;
}

/** Opens a page as the person of a cookie. */
export async function openForm(client: HttpClient, address: string, cookie: string): Promise<OpenForm> {
  const opened = await client.get(address, cookie);
  if (opened.status !== 200) throw new Error(`${address} answered ${opened.status}`);
  let html = await opened.text();
  return {
    text: () => wordsOf(html),
    value(name) {
      const inputs = html.match(/<input[^>]*>/g) ?? [];
      const input = inputs.find((each) => each.includes(` name="${name}"`)) ?? "";
      return / value="([^"]*)"/.exec(input)?.[1] ?? "";
    },
    async press(typed, intent) {
      const form = formOf(html, intent);
      const answer = await client.post(address, { ...hiddenIn(form), ...typed }, cookie);
      if (answer.status !== 303) html = await answer.text();
      return answer.status;
    },
  };
}

/** Of the page's own forms, the hidden fields of the first that has all of these, and of those only these. */
export function hiddenFields(html: string, names: readonly string[]): Record<string, string> {
  const found = ownForms(html)
    .map(hiddenIn)
    .find((fields) => names.every((name) => name in fields));
  if (!found) throw new Error(`The page has no form with ${names.join(", ")}`);
  return Object.fromEntries(names.map((name) => [name, found[name] ?? ""]));
}

/** Forms that are sent to the page itself. */
function ownForms(html: string): readonly string[] {
  return html.match(/<form method="post"(?:(?!action=)[^>])*>.*?<\/form>/gs) ?? [];
}

function formOf(html: string, intent: string | undefined): string {
  const forms = ownForms(html);
  const form = intent ? forms.find((each) => hiddenIn(each)._intent === intent) : forms[0];
  if (!form) throw new Error("The page has no such form");
  return form;
}

function hiddenIn(form: string): Record<string, string> {
  const inputs = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g);
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, value]));
}

function wordsOf(html: string): string {
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? html;
  return main.replace(/<[^>]*>/g, " ").replace(/&nbsp;|\s+/g, " ");
}
