import type { Env } from "@/lib/env";
import type { SimpleRequest } from "../http/quick-lane";
import { cleanHeaders, isForUs } from "../http/requests";
import { type ReadyAnswer, readyAnswer } from "../http/send";
import type { DocumentStore } from "./store";
import type { Visitors } from "./visitors";

type Settings = Pick<Env, "TRUSTED_PROXY" | "SITE_HOSTS">;

/** The short way for most of what is asked: a document that is kept under this address, for somebody who has not got it. */
export class ReadyPages {
  readonly #headers: Record<string, string>;

  /** `common` are the headers of every answer. */
  constructor(
    readonly store: DocumentStore,
    readonly visitors: Visitors,
    readonly settings: Settings,
    common: Record<string, string>,
  ) {
    this.#headers = { ...common, "x-document": "hit" };
  }

  find(request: SimpleRequest): ReadyAnswer | undefined {
    const { url, headers } = request;
    const document = this.store.findFresh(url);
    if (document?.status !== 200) return undefined;
    cleanHeaders(request, this.settings.TRUSTED_PROXY);
    if (!isForUs(headers, this.settings.SITE_HOSTS)) return undefined;
    this.visitors.see(url, headers, document.tags);
    return readyAnswer(headers["accept-encoding"], document, this.#headers);
  }
}
