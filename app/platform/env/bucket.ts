import { z } from "zod";

/** A bucket of a service that speaks S3, and who asks it. */
export interface Bucket {
  readonly name: string;
  /** Address of the service; null for Amazon's own in the region. */
  readonly endpoint: string | null;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The settings that name a bucket. */
export const bucketShape = {
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().default("us-east-1"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
};

/** The bucket that the settings name, if any; throws an Error that says what is missing beside it. */
export function bucketOf(
  given: z.infer<z.ZodObject<typeof bucketShape>> & { SAMSYN_FILES?: string | undefined },
): Bucket | null {
  if (!given.S3_BUCKET) return null;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given;
  if (!accessKeyId || !secretAccessKey)
    throw new Error("S3_BUCKET is set, so S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY must be set too.");
  if (given.SAMSYN_FILES)
    throw new Error("S3_BUCKET and SAMSYN_FILES are both set: files lie in the one or the other.");
  const { S3_BUCKET: name, S3_ENDPOINT: endpoint = null, S3_REGION: region } = given;
  return { name, endpoint, region, accessKeyId, secretAccessKey };
}
