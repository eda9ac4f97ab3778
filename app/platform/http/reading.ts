/** Whether a request asks for a page or a file. Office programs ask with HEAD before they open an address with GET. */
export function isReading({ method }: { readonly method: string }): boolean {
  return method === "GET" || method === "HEAD";
}
