/** What the forms of the pages around an address say of whom they are for. */
export async function openedFor(
  origin: string,
  address: string,
  cookie: string,
): Promise<Record<string, string>> {
  const [section] = /^(\/en)?\/(\w+\/arbetsyta|region|drift|konto)(?=[/?]|$)/.exec(address) ?? [];
  if (!section) return {};
  const page = await fetch(origin + section, { redirect: "manual", headers: { cookie } });
  const [, mark] = / name="_for" value="([^"]*)"/.exec(await page.text()) ?? [];
  return mark ? { _for: mark } : {};
}
