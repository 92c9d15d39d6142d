import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingHttpHeaders } from "node:http";
import { processSingleton } from "@/db/base/process-singleton";

/** Header of the id of a request, in both directions and on the way to the render worker. */
export const requestIdHeader = "x-request-id";

const storage = processSingleton("requestContext", () => new AsyncLocalStorage<string>());

/** Runs `work` for the request with this id; every line that it logs has the id. */
export const withRequestId = <T>(id: string | undefined, work: () => T): T => (id ? storage.run(id, work) : work());

/** Returns the id of the request that the running code serves. */
export const currentRequestId = (): string | undefined => storage.getStore();

/** Returns the id that the document server gave to a request; undefined for requests of the market's own. */
export const requestIdOf = ({ [requestIdHeader]: id }: IncomingHttpHeaders): string | undefined => id?.toString();
