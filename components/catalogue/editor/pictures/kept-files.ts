import type { Picture } from "@/lib/media/add-picture";

/** A photo that is not yet part of a saved design: its file until it was sent, then the picture. */
export type KeptFile = {
  id: string;
  /** Which editor it belongs to: shop and design, or the new one of this tab. */
  draft: string;
  at: number;
  file?: Blob;
  name?: string;
  uploadId?: string;
  picture?: Picture;
};

const store = "files";
/** As long as the server keeps what was begun. */
const dayAndNight = 24 * 3600 * 1000;
let opened: Promise<IDBDatabase> | undefined;

/** Keeps it until it is forgotten; false where the browser keeps nothing. */
export const keepFile = (kept: KeptFile): Promise<boolean> =>
  within("readwrite", (files) => files.put(kept)).then(
    () => true,
    () => false,
  );

export const forgetFile = (id: string): Promise<unknown> =>
  within("readwrite", (files) => files.delete(id)).catch(() => undefined);

/** What an earlier page of this editor left, oldest first. What is older than a day is forgotten on the way. */
export async function keptFiles(draft: string): Promise<KeptFile[]> {
  const all = await within<KeptFile[]>("readonly", (files) => files.getAll()).catch(() => []);
  const [fresh, old] = [[] as KeptFile[], [] as KeptFile[]];
  for (const each of all) (each.at > Date.now() - dayAndNight ? fresh : old).push(each);
  await Promise.all(old.map(({ id }) => forgetFile(id)));
  return fresh.filter((each) => each.draft === draft).sort((one, other) => one.at - other.at);
}

/** Pictures that a saved design has need not be kept here any more. */
export async function forgetSaved(pictureIds: string[]): Promise<void> {
  const all = await within<KeptFile[]>("readonly", (files) => files.getAll()).catch(() => []);
  for (const { id, picture } of all) if (picture && pictureIds.includes(picture.id)) await forgetFile(id);
}

async function within<Result>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  opened ??= open();
  const database = await opened;
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = work(transaction.objectStore(store));
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
