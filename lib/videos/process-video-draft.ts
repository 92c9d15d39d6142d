import { eq, sql } from "drizzle-orm";
import { processSingleton } from "@/db/base/process-singleton";
import { asShop, type Db, database } from "@/db/client";
import { jobs, videoDrafts, videos } from "@/db/schema";
import { guest } from "../core/actor";
import { Refusal } from "../core/errors";
import type { Job } from "../events/job";
import { recordEvent } from "../events/record-event";
import { makeRenditions } from "../media/make-renditions";
import { type MediaStorage, mediaStorage, uploadStorage } from "../media/storage";
import { deleteUpload } from "../media/uploads/delete-upload";
import { findWholeUpload } from "../media/uploads/own-upload";
import { withWholeFile } from "../media/uploads/with-whole-file";
import { type EncodedFile, encodeVideo } from "./encode-video";
import { generateTitles } from "./generate-titles";
import { findVideoTools } from "./video-tools";

type OfDraft = { shopId: number; draftId: string };
type Draft = typeof videoDrafts.$inferSelect;
type EncodedVideo = Omit<EncodedFile, "still" | "bytes"> & { key: string; bytes: number; color: string };
type Storages = { parts: MediaStorage; media: MediaStorage };

const pauseSeconds = 4;
const encoding = processSingleton("videoEncoding", () => ({ isRunning: false }));

/**
 * Encodes an uploaded video, or stores the reason of a refusal; then deletes the upload. One at a time in a process,
 * since each uses a whole processor: other jobs are postponed by a few seconds. Idempotent.
 */
export async function processVideoDraft(
  job: Pick<Job<OfDraft>, "name" | "eventId" | "data">,
  db: Db = database,
  storages: Storages = { parts: uploadStorage(), media: mediaStorage() },
): Promise<void> {
  if (encoding.isRunning) return postpone(job, db);
  encoding.isRunning = true;
  try {
    await processDraft(job.data, db, storages);
  } finally {
    encoding.isRunning = false;
  }
}

async function processDraft(of: OfDraft, db: Db, storages: Storages): Promise<void> {
  const draft = await startDraft(of, db);
  if (!draft) return;
  const encoded = await encodeDraft(draft, db, storages);
  await finishDraft(draft, encoded, db);
  await deleteUpload({ shopId: draft.shopId, uploadId: draft.fileId }, db, storages.parts);
}

const startDraft = ({ shopId, draftId }: OfDraft, db: Db): Promise<Draft | undefined> =>
  asShop(
    shopId,
    async (tx) => {
      const own = sql`${videoDrafts.id} = ${draftId} and ${videoDrafts.status} in ('waiting', 'working')`;
      const [draft] = await tx.update(videoDrafts).set({ status: "working" }).where(own).returning();
      return draft;
    },
    db,
  );

async function encodeDraft(
  draft: Draft,
  db: Db,
  { parts, media }: Storages,
): Promise<EncodedVideo | { refused: string }> {
  const { shopId, fileId } = draft;
  const tools = await findVideoTools();
  if (!tools) return { refused: "videos.file.noTools" };
  const file = await asShop(shopId, (tx) => findWholeUpload({ shopId, uploadId: fileId }, "clip", tx), db);
  if (!file) return { refused: "videos.file.lost" };
  const video = await withWholeFile(
    file,
    (whole, folder) => encodeVideo(whole, folder, tools, storeProgress(draft, db)),
    parts,
  );
  if ("refused" in video) return { refused: `videos.file.${video.refused}` };
  // The same draft encoded again gets the same names.
  const key = `clip-${draft.id.replaceAll("-", "")}`;
  try {
    const { color } = await makeRenditions(video.still, { key, storage: media });
    const { width, height, milliseconds, bytes } = video;
    await media.put(`${key}.mp4`, bytes);
    return { key, color, width, height, milliseconds, bytes: bytes.byteLength };
  } catch (error) {
    if (error instanceof Refusal && error.code !== "errors.tooMany") return { refused: "videos.file.broken" };
    throw error;
  }
}

/** Stores the progress, once a second at most. */
function storeProgress({ id, shopId }: Draft, db: Db) {
  let last = Date.now();
  let writing = Promise.resolve();
  return (share: number) => {
    if ("rollback" in db || Date.now() - last < 1_000) return;
    last = Date.now();
    const percent = Math.round(share * 100);
    writing = writing.then(() =>
      asShop(shopId, (tx) => tx.update(videoDrafts).set({ percent }).where(eq(videoDrafts.id, id)), db)
        .then(() => {})
        .catch(() => {}),
    );
  };
}

const finishDraft = (
  { id, shopId, listingId }: Draft,
  encoded: EncodedVideo | { refused: string },
  db: Db,
): Promise<void> =>
  asShop(
    shopId,
    async (tx) => {
      const [draft] = await tx.select().from(videoDrafts).where(eq(videoDrafts.id, id)).for("update");
      if (draft?.status !== "working") return;
      if ("refused" in encoded) {
        await tx.update(videoDrafts).set({ status: "refused", refused: encoded.refused }).where(eq(videoDrafts.id, id));
        return recordEvent(guest, { name: "video.refused", shopId, draftId: id }, tx);
      }
      const shows = listingId === null ? ("booth" as const) : ("around" as const);
      const titles = await generateTitles({ shopId, listingId, shows, ownTitles: {} }, tx);
      const values = { ...encoded, shopId, listingId, posterKey: encoded.key, titles, shows };
      const [video] = await tx.insert(videos).values(values).returning({ id: videos.id });
      if (!video) throw new Error("a video was not stored");
      await tx
        .update(videoDrafts)
        .set({ status: "done", percent: 100, videoId: video.id })
        .where(eq(videoDrafts.id, id));
      await recordEvent(guest, { name: "video.encoded", shopId, draftId: id, videoId: video.id }, tx);
    },
    db,
  );

/** An event has one job of each name, so a postponed job gets a new one: makeVideo, makeVideo:2 … */
async function postpone({ name, eventId, data }: Pick<Job<OfDraft>, "name" | "eventId" | "data">, db: Db) {
  const [baseName = "", attempt = "1"] = name.split(":");
  const runAt = sql`now() + make_interval(secs => ${pauseSeconds})`;
  await db
    .insert(jobs)
    .values({ name: `${baseName}:${Number(attempt) + 1}`, eventId, data, runAt })
    .onConflictDoNothing();
}
