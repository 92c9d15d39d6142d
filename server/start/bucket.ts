import type { Bucket } from "@/lib/core/bucket-settings";
import { BucketFailed, checkBucket } from "@/lib/core/object-storage";
import { StartFailure } from "./failure";

/** Checks that files can be stored in the bucket. @throws StartFailure */
export async function requireBucket(bucket: Bucket): Promise<void> {
  try {
    await checkBucket(bucket);
  } catch (error) {
    throw describeBucketFailure(error, bucket);
  }
}

/** Describes why a bucket cannot be used, in one sentence. */
export function describeBucketFailure(error: unknown, { endpoint, name, accessKeyId }: Bucket): StartFailure {
  const status = error instanceof BucketFailed ? error.status : undefined;
  if (status === 404) return new StartFailure(`${endpoint} has no bucket "${name}": create it, or correct MEDIA_URL.`);
  if (status === 403)
    return new StartFailure(
      `${endpoint} does not let ${accessKeyId} use the bucket "${name}": grant it, or correct AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
    );
  if (status !== undefined)
    return new StartFailure(
      `${endpoint} answers ${status} for the bucket "${name}": correct MEDIA_URL, AWS_REGION or AWS_ENDPOINT_URL.`,
    );
  return new StartFailure(`No object storage answers at ${endpoint}: start it, or correct AWS_ENDPOINT_URL.`);
}
