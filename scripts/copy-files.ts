import { objectStorage } from "../lib/core/object-storage";
import { copyFilesToBucket } from "../lib/media/copy-files-to-bucket";
import { requireBucket } from "../server/start/bucket";
import { StartFailure } from "../server/start/failure";
import { readSettings } from "../server/start/settings";

/**
 * `npm run files:copy` copies the files of DATA_DIR into the bucket of MEDIA_URL, also while a market runs without that
 * setting. Repeated, it copies only what is new.
 */
try {
  const { env } = readSettings();
  const { bucket } = env;
  if (!bucket) throw new StartFailure("MEDIA_URL is not set: name the bucket, such as s3://market-files.");
  await requireBucket(bucket);
  let printedAt = Date.now();
  const { files, copied, bytes } = await copyFilesToBucket(
    env.DATA_DIR,
    (folder) => objectStorage(bucket, folder),
    ({ folder, done, total }) => {
      if (Date.now() - printedAt < 2_000) return;
      printedAt = Date.now();
      console.log(`  … ${folder}: ${done} of ${total} files`);
    },
  );
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  console.log(`The bucket has all ${files} files; ${copied} of them, ${size}, were copied now.`);
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
