import { lookup as resolve } from "node:dns";
import type { IncomingMessage } from "node:http";
import { type RequestOptions, request } from "node:https";
import type { LookupFunction } from "node:net";
import { isPublicAddress, isPublicUrl } from "@/lib/http/public-address";

type Headers = Record<string, string>;
/** Sends an encrypted notice to a push service and returns the status of its response. */
export type PostPush = (endpoint: string, headers: Headers, body: Buffer) => Promise<number>;
type SendRequest = (
  url: string,
  options: RequestOptions,
  onResponse: (response: IncomingMessage) => void,
) => ReturnType<typeof request>;

const timeout = 10_000; // Milliseconds.

/** The host has an address that is not public. */
export class PrivateAddress extends Error {}

/**
 * Resolves a host name while the connection is made, so that the checked address is the connected one (no DNS
 * rebinding). All addresses of the name must be public.
 */
export const publicLookup =
  (find: typeof resolve = resolve): LookupFunction =>
  (name, options, done) =>
    find(name, { ...options, all: true }, (error, found) => {
      if (error) return done(error, "");
      const [first] = found;
      if (!first || !found.every(({ address }) => isPublicAddress(address))) return done(new PrivateAddress(name), "");
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });

/** Posts to public addresses only, and follows no redirect. */
export const postPush: PostPush = (endpoint, headers, body) => {
  if (!isPublicUrl(endpoint)) return Promise.reject(new PrivateAddress("no push service"));
  return post(request, endpoint, headers, body, publicLookup());
};

/** Sends one POST, within ten seconds; the body of the response is not read. */
export const post = (send: SendRequest, url: string, headers: Headers, body: Buffer, lookup?: LookupFunction) =>
  new Promise<number>((done, fail) => {
    const signal = AbortSignal.timeout(timeout);
    const options = {
      method: "POST",
      headers: { ...headers, "content-length": body.length },
      agent: false,
      lookup,
      signal,
    };
    const sent = send(url, options, (response) => {
      response.destroy();
      done(response.statusCode ?? 0);
    });
    sent.on("error", fail).end(body);
  });
