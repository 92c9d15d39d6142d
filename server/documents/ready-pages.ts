import type { Env } from "@/lib/env";
import type { SimpleRequest } from "../http/quick-lane";
import { cleanHeaders, isForUs } from "../http/requests";
import { type ReadyAnswer, readyAnswer } from "../http/send";
import type { DocumentStore } from "./store";
import type { Visitors } from "./visitors";

type Settings = Pick<Env, "TRUSTED_PROXY" | "SITE_HOSTS">;

/**
 * The short way for most of what is asked: a document that is kept under this address, for somebody who has not got it. One
 * that is no longer as good as new is renewed meanwhile.
 */
export class ReadyPages {
  readonly #hit: Record<string, string>;
  readonly #stale: Record<string, string>;

  /** `common` are the headers of every answer. */
  constructor(
    readonly store: DocumentStore,
    readonly visitors: Visitors,
    readonly settings: Settings,
    common: Record<string, string>,
  ) {
    this.#hit = { ...common, "x-document": "hit" };
    this.#stale = { ...common, "x-document": "stale" };
  }

  find(request: SimpleRequest): ReadyAnswer | undefined {
    const { url, headers } = request;
    const kept = this.store.findUsable(url);
    if (kept?.status !== 200) return undefined;
    cleanHeaders(request, this.settings.TRUSTED_PROXY);
    if (!isForUs(headers, this.settings.SITE_HOSTS)) return undefined;
    this.visitors.see(url, headers, kept.tags);
    if (kept.freshUntil >= Date.now()) return readyAnswer(headers["accept-encoding"], kept, this.#hit);
    kept.renew?.();
    // A head that is made for this one answer: the kept ones say that it is new.
    return readyAnswer(headers["accept-encoding"], { ...kept, headers: { ...kept.headers } }, this.#stale);
  }
}
