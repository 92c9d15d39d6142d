import { createPublicKey, randomUUID, verify } from "node:crypto";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { makeBrowser } from "./browser.fixture";
import { type PostPush, post } from "./post-push";
import type { Notice } from "./send-push";

export type ReceivedPush = {
  headers: IncomingHttpHeaders;
  notice: Notice & { tag: string };
  claims: { aud: string; exp: number; sub: string };
};

const origin = "https://push.example.com";

/**
 * A push service over HTTP with its own browsers: it verifies the sender (RFC 8292), decrypts the body as the browser
 * would (RFC 8291) and returns the status in `mood`. Its addresses are public ones; `post` sends them to this server.
 */
export async function openPushService() {
  const browsers = new Map<string, ReturnType<typeof makeBrowser>>();
  const got = new Map<string, ReceivedPush[]>();
  const mood = { status: 201 };
  const server = createServer(async (request_, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request_) chunks.push(chunk);
    const browser = browsers.get(request_.url ?? "");
    const claims = claimsIn(request_.headers.authorization ?? "");
    if (!browser || !claims) return void response.writeHead(browser ? 403 : 404).end();
    const notice = JSON.parse(browser.open(Buffer.concat(chunks)));
    if (mood.status === 201) got.get(request_.url ?? "")?.push({ headers: request_.headers, notice, claims });
    response.writeHead(mood.status).end("ignored body");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const here: PostPush = (endpoint, headers, body) =>
    post(request, endpoint.replace(origin, `http://127.0.0.1:${port}`), headers, body);
  return {
    mood,
    post: here,
    /** Returns a browser's subscription and the notices it was sent. */
    subscribe() {
      const path = `/${randomUUID()}`;
      const browser = makeBrowser();
      const shown: ReceivedPush[] = [];
      browsers.set(path, browser);
      got.set(path, shown);
      return { subscription: { endpoint: `${origin}${path}`, ...browser.keys }, shown };
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Returns the claims of the token if its signature is valid. */
function claimsIn(authorization: string): ReceivedPush["claims"] | undefined {
  const [, head = "", claims = "", signature = "", key = ""] =
    /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  if (!key) return undefined;
  const point = Buffer.from(key, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  const publicKey = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x, y } });
  const signed = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
  const isSigned = verify("sha256", Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, "base64url"));
  return isSigned ? JSON.parse(Buffer.from(claims, "base64url").toString()) : undefined;
}
