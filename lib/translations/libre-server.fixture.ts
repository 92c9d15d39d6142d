import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type LibreRequest = { q: string[]; source: string; target: string; format: string; api_key?: string };
/** Returns translations, a status of failure, a body that is no JSON, or "never" for no response. */
export type LibreAnswer = (texts: string[], request: LibreRequest) => string[] | number | string;

const allCodes = ["en", "zh-Hans", "es", "pt-BR", "ru", "ar", "ur", "fr"];

/** Starts a server with the interface of LibreTranslate for tests, which records its requests. */
export async function openLibreServer(first: LibreAnswer, codes = allCodes) {
  const requests: LibreRequest[] = [];
  const mood = { answer: first };
  const server = createServer(async (request, response) => {
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (request.url === "/languages")
      return json(
        200,
        codes.map((code) => ({ code, name: code, targets: codes })),
      );
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: LibreRequest = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    requests.push(body);
    const answer = mood.answer(body.q, body);
    if (answer === "never") return;
    if (typeof answer === "string") return response.end(answer);
    if (typeof answer === "number") return json(answer, { error: body.q.join() });
    return json(200, { translatedText: answer });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    mood,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
