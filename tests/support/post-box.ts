import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail server of its own that keeps what it is given. */
export interface PostBox {
  url: string;
  /** The letter to an address, waiting for it if need be. */
  letterTo(address: string): Promise<ParsedMail>;
  close(): Promise<void>;
}

export async function openPostBox(): Promise<PostBox> {
  const letters: ParsedMail[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, _session, callback) {
      simpleParser(stream).then((mail) => {
        letters.push(mail);
        callback();
        for (const look of waiting) look();
      }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const isTo = (mail: ParsedMail, address: string) =>
    [mail.to ?? []].flat().some(({ value }) => value.some((one) => one.address === address));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letterTo: (address) =>
      new Promise((resolve) => {
        const look = () => {
          const found = letters.find((mail) => isTo(mail, address));
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
