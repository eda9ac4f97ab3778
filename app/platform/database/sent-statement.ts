/** Sends a statement, and resolves with its rows. */
export type Send = () => Promise<unknown>;

/**
 * What the driver makes of a template: a statement that is sent when somebody first waits for it, and that is only text
 * inside another. Here it goes through `through` when it is sent. What the driver makes of anything else stays as it is.
 */
export function sentStatement<T>(made: T, through: (send: Send) => Promise<unknown>): T {
  if (!(made instanceof Promise)) return made;
  const then = made.then.bind(made);
  const send: Send = () => new Promise((resolve, reject) => void then(resolve, reject));
  let sent: Promise<unknown> | undefined;
  const wait = () => {
    sent ??= through(send);
    return sent;
  };
  return Object.assign(made, {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise already, and keeps being one
    then: (...on: Parameters<Promise<unknown>["then"]>) => wait().then(...on),
    catch: (...on: Parameters<Promise<unknown>["catch"]>) => wait().catch(...on),
    finally: (...on: Parameters<Promise<unknown>["finally"]>) => wait().finally(...on),
    execute: () => {
      wait().catch(() => {});
      return made;
    },
  });
}
