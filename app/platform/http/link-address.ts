/** Below this stands what opens a link from a letter, however the address is spelled: nothing keeps it or hands it on. */
const linkPage = /^([/\\]+(?:en[/\\]+)?svar[/\\]+)[^/\\?]+.*/is;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export function isLinkAddress(path: string): boolean {
  return linkPage.test(decoded(path));
}

/** The path as it may be written down. */
export function withoutLinkKey(path: string): string {
  return isLinkAddress(path) ? decoded(path).replace(linkPage, "$1…") : path;
}
