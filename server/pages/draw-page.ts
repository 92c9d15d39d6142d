import { withinRender } from "@/lib/document";
import type { DocumentRender } from "@/lib/document-render";
import { findDrawing } from "@/lib/drawings";
import type { Begun } from "./render";

/**
 * A page that was drawn without Next. `page`: its language and kind; `key`: all that React would write of it; `aside`: the
 * pieces it was put aside in, and behind them its head.
 */
export type Drawn = { page: string; key: string; tags: Set<string>; aside: string[] };

/**
 * Draws the page at this path, where that is known.
 * @param isWorthIt asked of its language and kind
 * @returns undefined also for whatever is thrown, or aborted: Next meets it once more, and answers what is to be answered
 */
export async function drawPage(
  path: string,
  isWorthIt: (page: string) => boolean,
  begun: Begun,
  signal: AbortSignal,
): Promise<Drawn | undefined> {
  const drawing = findDrawing(path);
  if (!drawing || !isWorthIt(drawing.page)) return undefined;
  const aside: string[] = [];
  const said: DocumentRender = { ...begun, tags: new Set(), aside, isAnswer: false };
  const dropped = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const drawn = await Promise.race([withinRender(said, drawing.draw).catch(() => undefined), dropped]);
  if (!drawn || said.status !== undefined) return undefined;
  return { page: drawing.page, key: drawn.key, tags: said.tags, aside: [...aside, drawn.head] };
}
