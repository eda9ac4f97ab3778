// @ts-check
/**
 * The only script of the workspace. Every page works without it: it stops double sending and warns before
 * unsaved changes are lost.
 */

/** @param {EventTarget | null} target @returns {HTMLFormElement | null} */
const formOf = (target) => (target instanceof Element ? target.closest("form") : null);

/** What a form would send, without hidden fields. @param {HTMLFormElement} form */
const contents = (form) =>
  [...new FormData(form)]
    .map(([name, value]) => `${name}=${value instanceof File ? value.name : value}`)
    .join("\n");

/** @type {Map<HTMLFormElement, string>} */
const guarded = new Map();
for (const form of document.querySelectorAll("form[data-guard]")) {
  if (form instanceof HTMLFormElement) guarded.set(form, contents(form));
}

let leaving = false;

/** @param {HTMLFormElement} form @param {boolean} sent */
function mark(form, sent) {
  form.toggleAttribute("data-sent", sent);
  for (const button of form.querySelectorAll("button[type=submit]")) {
    if (sent) button.setAttribute("aria-disabled", "true");
    else button.removeAttribute("aria-disabled");
  }
}

/** Milliseconds until a form whose page is still there can be sent again: one that gets a file, any other. */
const again = { file: 1_000, page: 10_000 };

/** Lets forms be sent again: after a return through the history, or when the page was not left. */
function release() {
  leaving = false;
  for (const form of document.querySelectorAll("form[data-sent]"))
    mark(/** @type {HTMLFormElement} */ (form), false);
}
addEventListener("pageshow", release);

addEventListener("submit", (event) => {
  const form = formOf(event.target);
  if (form?.getAttribute("method") !== "post") return;
  if (form.hasAttribute("data-sent")) {
    event.preventDefault();
    return;
  }
  leaving = true;
  mark(form, true);
  setTimeout(release, form.hasAttribute("data-download") ? again.file : again.page);
});

addEventListener("beforeunload", (event) => {
  if (leaving) return;
  for (const [form, before] of guarded) {
    if (form.isConnected && contents(form) !== before) {
      event.preventDefault();
      return;
    }
  }
});
