import type { IncomingHttpHeaders } from "node:http";
import type { BodyRefusal } from "~/platform/http/sent-form";

export type BodyKind =
  | { readonly kind: "nothing" | "form" }
  | { readonly kind: "parts"; readonly boundary: string }
  | { readonly kind: "refused"; readonly status: BodyRefusal };

const refused = (status: BodyRefusal): BodyKind => ({ kind: "refused", status });

/** RFC 2046: up to 70 characters. */
const boundaryShape = /^[\w'()+,./:=? -]{1,70}$/;

/** Whether a request says that it has a body. */
function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** What a body is, by its headers: a form, one with a file where one is expected, or nothing that is read here. */
export function bodyKind(headers: IncomingHttpHeaders, takesFile: boolean): BodyKind {
  const transfer = headers["transfer-encoding"]?.trim().toLowerCase() ?? "chunked";
  if (transfer !== "chunked") return refused(400);
  if ((headers["content-encoding"]?.trim().toLowerCase() || "identity") !== "identity") return refused(415);
  const written = headers["content-type"]?.trim() ?? "";
  if (written === "") return hasBody(headers) ? refused(415) : { kind: "nothing" };
  const [type = "", ...rest] = written.split(";");
  const parameters = new Map(rest.map(parameterOf));
  if (!/^(utf-?8|us-ascii)$/i.test(parameters.get("charset") ?? "utf-8")) return refused(415);
  const kind = type.trim().toLowerCase();
  if (kind === "application/x-www-form-urlencoded") return { kind: "form" };
  if (kind !== "multipart/form-data" || !takesFile) return refused(415);
  const boundary = parameters.get("boundary") ?? "";
  return boundaryShape.test(boundary) && !boundary.endsWith(" ") ? { kind: "parts", boundary } : refused(400);
}

function parameterOf(text: string): [name: string, value: string] {
  const at = text.indexOf("=");
  const value = at < 0 ? "" : text.slice(at + 1).trim();
  return [text.slice(0, Math.max(at, 0)).trim().toLowerCase(), value.replace(/^"(.*)"$/, "$1")];
}
