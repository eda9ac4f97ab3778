import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Bucket } from "~/platform/env/bucket";
import { closeServer } from "./close-server";

interface Held {
  readonly content: Buffer;
  readonly at: Date;
}

/** The few calls of S3 that a file store makes, over HTTP at this machine: objects in memory, two to a page of a list. */
export async function s3Server(): Promise<{
  bucket: Bucket;
  held: Map<string, Held>;
  close(): Promise<void>;
}> {
  const held = new Map<string, Held>();
  const server = createServer((request, response) => void answer(held, request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const keys = { accessKeyId: "samsyn-test", secretAccessKey: "not-a-secret" };
  const bucket = { name: "files", endpoint: `http://127.0.0.1:${port}`, region: "eu-north-1", ...keys };
  return { bucket, held, close: () => closeServer(server) };
}

async function answer(held: Map<string, Held>, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://s3.test");
  const refuse = (status: number, code: string) => {
    response.writeHead(status, { "Content-Type": "application/xml" });
    response.end(request.method === "HEAD" ? "" : `<Error><Code>${code}</Code></Error>`);
  };
  const credential = / Credential=samsyn-test\/\d{8}\/eu-north-1\/s3\/aws4_request,/;
  if (!credential.test(request.headers.authorization ?? "")) return refuse(403, "InvalidAccessKeyId");
  const [, bucket, key = ""] = /^\/([^/]+)\/?(.*)$/.exec(pathname) ?? [];
  if (bucket !== "files") return refuse(404, "NoSuchBucket");
  if (request.method === "PUT") {
    const content = await buffer(request);
    const sum = createHash("sha256").update(content).digest("base64");
    if (request.headers["x-amz-checksum-sha256"] !== sum) return refuse(400, "BadDigest");
    held.set(key, { content, at: new Date() });
    return response.end();
  }
  if (request.method === "DELETE") {
    held.delete(key);
    return response.writeHead(204).end();
  }
  if (key === "") return response.end(listed(held, searchParams.get("continuation-token") ?? ""));
  const object = held.get(key);
  if (!object) return refuse(404, "NoSuchKey");
  response.writeHead(200, {
    "Content-Length": object.content.length,
    "Last-Modified": object.at.toUTCString(),
  });
  response.end(request.method === "HEAD" ? undefined : object.content);
}

function listed(held: Map<string, Held>, after: string): string {
  const left = [...held].sort().filter(([key]) => key > after);
  const page = left.slice(0, 2);
  const rows = page.map(
    ([key, { at }]) =>
      `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`,
  );
  const more = left.length > 2 ? `<NextContinuationToken>${page[1]?.[0]}</NextContinuationToken>` : "";
  return `<ListBucketResult><IsTruncated>${left.length > 2}</IsTruncated>${more}${rows.join("")}</ListBucketResult>`;
}
