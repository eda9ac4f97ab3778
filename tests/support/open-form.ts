import type { HttpClient } from "./http-client";

/** A page with a form that somebody has open without script: what it shows, and what is sent when they press a button. */
export interface OpenForm {
  /** The page's words, without markup and with plain spaces. */
  text(): string;
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
    async press(typed, intent) {
      const form = formOf(html, intent);
      const answer = await client.post(address, { ...hiddenIn(form), ...typed }, cookie);
      if (answer.status !== 303) html = await answer.text();
      return answer.status;
    },
  };
}

function formOf(html: string, intent: string | undefined): string {
  const forms = html.match(/<form method="post"(?:(?!action=)[^>])*>.*?<\/form>/gs) ?? [];
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
