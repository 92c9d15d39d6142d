import { z } from "zod";

/** A bucket of a server that speaks S3, and the folder in it that the market uses. */
export type Bucket = {
  /** Origin of the server. */
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  name: string;
  /** Empty, or a path that ends with a slash. */
  prefix: string;
};

/** The settings of the bucket; all but the first have the names that other programs use for them. */
export const bucketSettings = z.object({
  MEDIA_URL: z
    .string()
    .regex(
      /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[A-Za-z0-9/_-]{0,200})?$/,
      "is s3://bucket or s3://bucket/folder",
    )
    .optional(),
  AWS_ENDPOINT_URL: z
    .url({ protocol: /^https?$/, error: "is the origin of an S3 server, such as https://s3.example" })
    .transform((url) => new URL(url).origin)
    .optional(),
  AWS_REGION: z.string().default("us-east-1"),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
});

/** Returns the bucket that MEDIA_URL names, undefined if it is not set, or "keyless" if its key is missing. */
export function readBucket(settings: z.output<typeof bucketSettings>): Bucket | undefined | "keyless" {
  const { MEDIA_URL, AWS_ENDPOINT_URL, AWS_REGION: region } = settings;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  if (MEDIA_URL === undefined) return undefined;
  if (!accessKeyId || !secretAccessKey) return "keyless";
  const [name = "", ...folders] = MEDIA_URL.slice("s3://".length).split("/").filter(Boolean);
  return {
    endpoint: AWS_ENDPOINT_URL ?? `https://s3.${region}.amazonaws.com`,
    region,
    accessKeyId,
    secretAccessKey,
    name,
    prefix: folders.map((folder) => `${folder}/`).join(""),
  };
}
