/** A lead on this phone: what the form had, until the market has confirmed it. */
export type StoredLead = {
  id: string;
  /** The shop and the fair that it belongs to. */
  shopId: number;
  fairId: number;
  name: string;
  email: string;
  country: string;
  locale: string;
  listingIds: number[];
  note: string;
  mayMail: boolean;
  /** ISO 8601. */
  takenAt: string;
  /** A JPEG of the visitor's card as base64. */
  card?: string;
  /** Set once the market has confirmed the lead. */
  sentAt?: string;
  /** The sentence with which the market refused it; the lead stays on the phone. */
  refusedBecause?: string;
};

const store = "leads";
let connection: Promise<IDBDatabase> | undefined;

/** Stores a lead in IndexedDB, or replaces it. @throws Error if the browser refuses to store anything */
export const storeLead = (lead: StoredLead): Promise<unknown> => inTransaction("readwrite", (leads) => leads.put(lead));

export const deleteStoredLead = (id: string): Promise<unknown> =>
  inTransaction("readwrite", (leads) => leads.delete(id));

/** Lists the leads of one stand, the newest first; confirmed ones are on the phone until the page is opened again. */
export async function listStoredLeads({ shopId, fairId }: { shopId: number; fairId: number }): Promise<StoredLead[]> {
  const all = await inTransaction<StoredLead[]>("readonly", (leads) => leads.getAll());
  return all
    .filter((each) => each.shopId === shopId && each.fairId === fairId)
    .sort((one, other) => other.takenAt.localeCompare(one.takenAt));
}

async function inTransaction<Result>(
  mode: IDBTransactionMode,
  run: (leads: IDBObjectStore) => IDBRequest<Result>,
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
    const request = indexedDB.open("rattledrum-leads", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
