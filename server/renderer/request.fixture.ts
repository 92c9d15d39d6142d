import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

type RequestOptions = { url?: string; method?: string; body?: Buffer };

/** Makes a request as Node.js receives it, without a connection. */
export function requestOf({ url = "/en", method = "GET", body }: RequestOptions): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, headers: { host: "localhost" }, complete: true });
  Object.assign(request, { httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 });
  if (body) request.push(body);
  request.push(null);
  return request;
}
