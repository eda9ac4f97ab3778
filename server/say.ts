/** What the program tells the person at the terminal, one line per step. Logs go elsewhere. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
