import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type IndexNowRequest = { host: string; key: string; keyLocation: string; urlList: string[] };

/** Starts a receiver of IndexNow that stores requests and answers with `mood.status`. */
export async function openReceiver() {
  const requests: IndexNowRequest[] = [];
  const mood = { status: 200 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    requests.push(JSON.parse(Buffer.concat(chunks).toString("utf8")));
    response.writeHead(mood.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    mood,
    to: { key: "a-key-of-tests", endpoint: `http://127.0.0.1:${port}/indexnow` },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
