import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type ProviderRequest = { authorization?: string; model: string; system: string; user: string };
type Answer = (request: ProviderRequest, response: ServerResponse) => void;

/** Responds with this text like an OpenAI-compatible provider. */
export const respondWith =
  (content: string, finish_reason = "stop"): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(
      JSON.stringify({
        id: "made-up",
        object: "chat.completion",
        created: 0,
        model: "fake",
        choices: [{ index: 0, finish_reason, message: { role: "assistant", content } }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
      }),
    );

export const failWith =
  (status: number, body = '{"error":{"message":"no"}}'): Answer =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(body);

export const neverRespond: Answer = () => undefined;

/** Starts a provider for tests, which records its requests and responds as set in `mood.answer`. */
export async function openProvider(first: Answer) {
  const requests: ProviderRequest[] = [];
  const mood = { answer: first };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const content = (role: string) => body.messages.find((each: { role: string }) => each.role === role)?.content ?? "";
    const received = {
      authorization: request.headers.authorization,
      model: body.model,
      system: content("system"),
      user: content("user"),
    };
    requests.push(received);
    mood.answer(received, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    mood,
    settings: { baseUrl: `http://127.0.0.1:${port}/v1`, apiKey: "key-of-tests", model: "fake" },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
