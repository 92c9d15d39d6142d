import { useCallback, useEffect, useRef, useState } from "react";
import { paths } from "@/lib/http/paths";
import { sendLead } from "./send-lead";
import { storePage } from "./store-page";
import { deleteStoredLead, listStoredLeads, type StoredLead, storeLead } from "./stored-leads";

type Stand = { shopId: number; fairId: number };
/** Milliseconds between attempts while the market does not answer. */
const retryMs = 20_000;

/**
 * Holds the leads of a stand on this phone and sends them in the order in which they were taken: at once, whenever the
 * browser is online again, when the page becomes visible, and every 20 seconds while some wait. `opensOffline`: the browser
 * opens this page without a connection.
 */
export function useLeads({ shopId, fairId }: Stand, path: string) {
  const [leads, setLeads] = useState<StoredLead[]>([]);
  const [isStopped, setIsStopped] = useState(false);
  const [opensOffline, setOpensOffline] = useState(false);
  const isSending = useRef(false);

  const refresh = useCallback(async () => {
    setLeads(await listStoredLeads({ shopId, fairId }).catch(() => []));
  }, [shopId, fairId]);

  const send = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      const stored = await listStoredLeads({ shopId, fairId }).catch(() => []);
      for (const lead of stored.toReversed()) {
        if (lead.sentAt || lead.refusedBecause) continue;
        const outcome = await sendLead(lead, path, () => new Date());
        setIsStopped(outcome === "stopped");
        if (outcome === "waiting" || outcome === "stopped") break;
      }
    } finally {
      isSending.current = false;
      await refresh();
    }
  }, [shopId, fairId, path, refresh]);

  useEffect(() => {
    const sentBefore = async () => {
      const stored = await listStoredLeads({ shopId, fairId }).catch(() => []);
      await Promise.all(stored.filter(({ sentAt }) => sentAt).map(({ id }) => deleteStoredLead(id)));
      await send();
    };
    void sentBefore();
    const sendIfVisible = () => document.visibilityState === "visible" && void send();
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener("online", () => void send(), { signal });
    document.addEventListener("visibilitychange", sendIfVisible, { signal });
    const timer = setInterval(() => void send(), retryMs);
    return () => {
      listening.abort();
      clearInterval(timer);
    };
  }, [shopId, fairId, send]);

  useEffect(() => {
    // Without the worker the page takes leads as long as it stays open, as its note says.
    storePage(paths.leadsWorker).then(setOpensOffline, () => {});
  }, []);

  /** Stores a lead, then sends it. Rejects if the browser refuses to store it. */
  const save = async (lead: StoredLead) => {
    await storeLead(lead);
    await refresh();
    void send();
  };
  return { leads, isStopped, opensOffline, save };
}
