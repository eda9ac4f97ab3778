import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import type { Bucket } from "~/platform/env/bucket";
import { councilShape, type FileKey, type FileStore, placeOf, sha256Shape } from "./file-store";

/** The library, loaded by the first call: an installation without a bucket never does. */
const library = () => import("@aws-sdk/client-s3");

/**
 * Keeps files in a bucket, each put there whole or not at all. A service of one's own (MinIO, Ceph) has its buckets in
 * the path of its address. The bucket may hold other things: only what looks like a content is listed or removed.
 */
export function s3FileStore(bucket: Bucket): FileStore {
  let opened: Promise<S3Client> | undefined;
  const client = () => {
    opened ??= library().then(({ S3Client }) => new S3Client(callsOf(bucket)));
    return opened;
  };
  const at = (key: FileKey) => ({ Bucket: bucket.name, Key: placeOf(key) });

  /** When the content was kept; null when it is not there. */
  async function keptAt(key: FileKey): Promise<Date | null> {
    const { HeadObjectCommand, NotFound } = await library();
    try {
      return (await (await client()).send(new HeadObjectCommand(at(key)))).LastModified ?? null;
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  async function* read(key: FileKey): AsyncIterable<Uint8Array> {
    const { GetObjectCommand } = await library();
    const { Body } = await (await client()).send(new GetObjectCommand(at(key)));
    yield* Body as Readable;
  }

  return {
    async keep(council, { path, sha256, size }) {
      const { PutObjectCommand } = await library();
      const content = {
        Body: createReadStream(path),
        ContentLength: size,
        ChecksumSHA256: Buffer.from(sha256, "hex").toString("base64"),
      };
      await (await client()).send(new PutObjectCommand({ ...at({ council, sha256 }), ...content }));
    },
    async open(key) {
      return (await keptAt(key)) === null ? null : read(key);
    },
    async removeOlder(key, before) {
      const kept = await keptAt(key);
      if (!kept || kept >= before) return;
      const { DeleteObjectCommand } = await library();
      await (await client()).send(new DeleteObjectCommand(at(key)));
    },
    async *keptBefore(before) {
      const { paginateListObjectsV2 } = await library();
      for await (const page of paginateListObjectsV2({ client: await client() }, { Bucket: bucket.name })) {
        for (const { Key = "", LastModified } of page.Contents ?? []) {
          const [council = "", sha256 = "", ...more] = Key.split("/");
          if (more.length > 0 || !councilShape.test(council) || !sha256Shape.test(sha256)) continue;
          if (LastModified && LastModified < before) yield { council, sha256 };
        }
      }
    },
  };
}

/** The library says nothing by itself: what went wrong is thrown, and told in the log of the request. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** How the service is called. Checksums only where we give them: not every service knows those that are new. */
function callsOf({ endpoint, region, accessKeyId, secretAccessKey }: Bucket) {
  return {
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    region,
    credentials: { accessKeyId, secretAccessKey },
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    logger: silent,
    /** Milliseconds until there is a connection, and without a word on it. */
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
  } as const;
}
