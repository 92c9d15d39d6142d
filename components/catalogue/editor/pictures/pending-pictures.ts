import type { Picture } from "@/lib/media/add-picture";

/** A picture that is not yet part of a saved listing: its file until it is uploaded, then the picture. */
export type PendingPicture = {
  id: string;
  /** Key of the editor that it belongs to; see editorKeyOfTab(). */
  draft: string;
  at: number;
  file?: Blob;
  name?: string;
  uploadId?: string;
  picture?: Picture;
};

const store = "files";
/** Milliseconds; the server stores unfinished uploads for the same time. */
const lifetime = 24 * 3600 * 1000;
let connection: Promise<IDBDatabase> | undefined;

/** Stores a file in IndexedDB. Returns false if the browser refuses to store anything. */
export const storePendingPicture = (file: PendingPicture): Promise<boolean> =>
  inTransaction("readwrite", (files) => files.put(file)).then(
    () => true,
    () => false,
  );

/** Deletes a stored file; never rejects. */
export const deletePendingPicture = (id: string): Promise<unknown> =>
  inTransaction("readwrite", (files) => files.delete(id)).catch(() => undefined);

/** Lists the files of an editor, oldest first, and deletes all that are older than a day. */
export async function listPendingPictures(draft: string): Promise<PendingPicture[]> {
  const all = await inTransaction<PendingPicture[]>("readonly", (files) => files.getAll()).catch(() => []);
  const [fresh, old] = [[] as PendingPicture[], [] as PendingPicture[]];
  for (const each of all) (each.at > Date.now() - lifetime ? fresh : old).push(each);
  await Promise.all(old.map(({ id }) => deletePendingPicture(id)));
  return fresh.filter((each) => each.draft === draft).sort((one, other) => one.at - other.at);
}

/** Deletes the stored pictures that belong to a saved listing. */
export async function deleteSavedPictures(pictureIds: string[]): Promise<void> {
  const all = await inTransaction<PendingPicture[]>("readonly", (files) => files.getAll()).catch(() => []);
  for (const { id, picture } of all) if (picture && pictureIds.includes(picture.id)) await deletePendingPicture(id);
}

async function inTransaction<Result>(
  mode: IDBTransactionMode,
  run: (files: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  connection ??= open();
  const database = await connection;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = run(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("rattledrum-photos", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
