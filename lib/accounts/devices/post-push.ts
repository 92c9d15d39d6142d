import { lookup as resolve } from "node:dns";
import type { IncomingMessage } from "node:http";
import { type RequestOptions, request } from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress, isPublicUrl } from "@/lib/http/public-address";

type Headers = Record<string, string>;
/** Hands a sealed notice to a push service; resolves with the status it answers. */
export type PostPush = (endpoint: string, headers: Headers, body: Buffer) => Promise<number>;
type Ask = (
  url: string,
  options: RequestOptions,
  answer: (response: IncomingMessage) => void,
) => ReturnType<typeof request>;

const patience = 10_000; // Milliseconds.

/** The host is not on the public internet. */
export class ClosedAddress extends Error {}

/**
 * Resolves a host name while the connection is made, so the checked address is the one that is called (no DNS
 * rebinding). Every address of the name must be public.
 */
export const publicLookup =
  (find: typeof resolve = resolve): LookupFunction =>
  (name, options, done) =>
    find(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "");
      const [first] = found;
      if (!first || !found.every(({ address }) => isPublicAddress(address))) return done(new ClosedAddress(name), "");
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });

/** Posts to the public internet only, and never follows a redirect. */
export const postPush: PostPush = (endpoint, headers, body) => {
  if (!isPublicUrl(endpoint)) return Promise.reject(new ClosedAddress("no push service"));
  return post(request, endpoint, headers, body, publicLookup());
};

/** One POST, within ten seconds in all; what is answered besides the status is not read. */
export const post = (ask: Ask, url: string, headers: Headers, body: Buffer, lookup?: LookupFunction) =>
  new Promise<number>((done, fail) => {
    const signal = AbortSignal.timeout(patience);
    const options = {
      method: "POST",
      headers: { ...headers, "content-length": body.length },
      agent: false,
      lookup,
      signal,
    };
    const sent = ask(url, options, (response) => {
      response.destroy();
      done(response.statusCode ?? 0);
    });
    sent.on("error", fail).end(body);
  });
