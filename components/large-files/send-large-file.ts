import type { LargeFilePurpose } from "@/db/schema";
import { partBytes } from "@/lib/large-files/limits";
import type { Locale } from "@/lib/locale";
import { paths } from "@/lib/paths";

type Of = { shopId: number; locale: Locale; purpose: LargeFilePurpose };
type Hears = {
  /** The share that is there, 0 to 1. */
  onShare: (share: number) => void;
  /** Whether there is no line just now. */
  onBroken: (isBroken: boolean) => void;
  signal: AbortSignal;
};
type Answer = { fileId: string; received: number };

const longestPause = 8_000;

/**
 * Sends a file part by part and answers its id. While there is no line it waits and goes on where it was; the same file
 * chosen again, on another day or after a reload, goes on as well. Rejects with a finished sentence when it is refused.
 */
export async function sendLargeFile(of: Of, file: File, { onShare, onBroken, signal }: Hears): Promise<string> {
  const { shopId, locale, purpose } = of;
  const about = { shopId, purpose, name: file.name, bytes: file.size, mark: String(file.lastModified) };
  const begin = () => ask(paths.largeFile(locale), "application/json", JSON.stringify(about), signal);
  const send = ({ fileId, received }: Answer) => {
    const part = file.slice(received, received + partBytes);
    return ask(paths.largeFilePart(locale, shopId, fileId, received), "application/octet-stream", part, signal);
  };
  let known: Answer | undefined;
  let pause = 500;
  for (;;) {
    try {
      known = known ? await send(known) : await begin();
      onBroken(false);
      onShare(known.received / file.size);
      pause = 500;
      if (known.received >= file.size) return known.fileId;
    } catch (error) {
      if (!(error instanceof NoLine) || signal.aborted) throw error;
      onBroken(true);
      await untilLater(pause, signal);
      pause = Math.min(pause * 2, longestPause);
      known = undefined;
    }
  }
}

/** Nothing came back, or nothing of use: worth another try. */
class NoLine extends Error {}

async function ask(path: string, type: string, body: BodyInit, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(path, { method: "POST", headers: { "content-type": type }, body, signal }).catch(() => {
    throw new NoLine();
  });
  const answer: (Partial<Answer> & { error?: string }) | null = await response.json().catch(() => null);
  if (answer?.fileId !== undefined && answer.received !== undefined) return answer as Answer;
  if (response.status >= 500 || !answer?.error) throw new NoLine();
  throw new Error(answer.error);
}

/** After a while, or as soon as the device has a line again. */
const untilLater = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(clock);
      removeEventListener("online", go);
      signal.removeEventListener("abort", go);
      resolve();
    };
    const clock = setTimeout(go, milliseconds);
    addEventListener("online", go);
    signal.addEventListener("abort", go);
  });
