import { request as open } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { makeUser } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import { bodyLimits } from "@/lib/http/http-limits";
import { openSite, type Site } from "../testing";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.reset();
  site.answer = async (request, response) => {
    const body = await buffer(request).catch(() => undefined);
    response.end(`${body?.length} bytes`);
  };
});

const MB = 1024 ** 2;
const page = "/en/workspace/listings/new";
const action = { "next-action": "60a1", "content-type": "multipart/form-data; boundary=edge" };
const part = (head: string, text: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`--edge\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(text),
    Buffer.from("\r\n"),
  ]);
const form = (parts: Buffer[]) =>
  Buffer.concat([...parts, part('name="0"', '[{},"$K1"]'), Buffer.from("--edge--\r\n")]);
const picture = (bytes: number) => part('name="1_picture"; filename="a.jpg"', Buffer.alloc(bytes));

/** Sends a body and returns the response's status and text. The server may close the connection of a refused sender. */
async function send(path: string, body: Buffer, headers: Record<string, string> = {}, announced = body.length) {
  return new Promise<{ status?: number; text: string; location?: string }>((resolve) => {
    const url = new URL(site.origin + path);
    const all = { origin: site.origin, "content-length": String(announced), ...headers };
    const sent = open(url, { method: "POST", headers: all }, async (response) => {
      // Neither side ends the request if the body is shorter than announced.
      if (announced > body.length) {
        resolve({ status: response.statusCode, text: "" });
        return sent.destroy();
      }
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, text, location: response.headers.location });
    });
    sent.on("error", () => resolve({ text: "closed" }));
    sent.end(body);
  });
}

const signedIn = async () => {
  const user = await database.transaction((tx) => makeUser({}, tx));
  return { cookie: `other=1; session=${await startSession(user.id, { startedBy: "password" })}` };
};

describe("a request body for Next", () => {
  test("arrives complete from any sender while it is small", async () => {
    const body = form([picture(1_000)]);
    expect(await send(page, body, action)).toMatchObject({ status: 200, text: `${body.length} bytes` });
    expect(
      await send("/api/own-data", Buffer.from("locale=en"), { "content-type": "application/x-www-form-urlencoded" }),
    ).toMatchObject({ status: 200, text: "9 bytes" });
  });

  test("may be large from a signed-in sender", async () => {
    const body = form([picture(3 * MB)]);
    expect(await send(page, body, { ...action, ...(await signedIn()) })).toMatchObject({
      status: 200,
      text: `${body.length} bytes`,
    });
  });

  test("is not read when it is large and its sender is not signed in", async () => {
    const body = form([picture(bodyLimits.unknown)]);
    for (const cookie of ["", "session=no-such-session"]) {
      expect((await send(page, body, { ...action, cookie })).status).toBe(401);
      const { "next-action": _, ...plain } = action;
      const back = `/en/sign-in?back=${encodeURIComponent(page)}`;
      expect(await send(page, body, { ...plain, cookie })).toMatchObject({ status: 303, location: back });
    }
    expect(site.requests.filter(({ method }) => method === "POST")).toEqual([]);
  });

  test("is refused at once when it announces more than the limit", async () => {
    const headers = { ...action, ...(await signedIn()) };
    expect((await send(page, Buffer.alloc(0), headers, bodyLimits.workspace + 1)).status).toBe(413);
    const file = { cookie: headers.cookie, "content-type": "application/octet-stream" };
    expect((await send("/api/pictures", Buffer.alloc(0), file, bodyLimits.file + 1)).status).toBe(413);
  });

  test("is refused when it is malformed, and does not reach Next while it is small", async () => {
    const body = form([picture(1_000)]);
    expect((await send(page, body.subarray(0, -10), action)).status).toBe(400);
    expect((await send(page, Buffer.alloc(0), action)).status).toBe(400);
    expect(site.requests.filter(({ method }) => method === "POST")).toEqual([]);
  });

  test("that calls an action without a form is refused", async () => {
    for (const type of ["text/plain;charset=UTF-8", `multipart/form-data; boundary=${"b".repeat(300)}`])
      expect((await send(page, Buffer.from('["$K1"]'), { ...action, "content-type": type })).status).toBe(415);
    expect(site.requests.filter(({ method }) => method === "POST")).toEqual([]);
  });

  test("of many tiny fields is refused at the limit, even from a signed-in sender", async () => {
    const fields = Array.from({ length: 200_000 }, (_, at) => part(`name="1_${at}"`, "x"));
    const { status, text } = await send(page, form(fields), { ...action, ...(await signedIn()) });
    expect(status === 413 || text === "closed").toBe(true);
  });

  test("that is malformed at its end is refused, and Next never receives its end", async () => {
    let isComplete: boolean | undefined;
    site.answer = async (request, response) => {
      await buffer(request).catch(() => {});
      isComplete = request.complete;
      response.end();
    };
    const body = form([picture(3 * MB)]);
    const { status, text } = await send(page, body.subarray(0, -10), { ...action, ...(await signedIn()) });
    expect(status === 400 || text === "closed").toBe(true);
    expect(isComplete ?? false).toBe(false);
  });
});
