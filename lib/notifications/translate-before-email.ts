import { log } from "../core/log";
import { type MessageReference, translateMessage } from "../translations/translate-message";

/**
 * Translates a message, or those of a new inquiry, before an email quotes it. Waits for one request at most, and the
 * email is sent whatever comes of it.
 */
export async function translateBeforeEmail({ shopId, inquiryId, messageId }: MessageReference): Promise<void> {
  await translateMessage({ data: { shopId, inquiryId, messageId } }).catch((error: unknown) =>
    log.warn("translation.refused", { error }),
  );
}
