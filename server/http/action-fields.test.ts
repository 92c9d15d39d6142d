import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { formLimits } from "@/lib/http/http-limits";
import { checkFormStatus, multipartForm } from "./multipart.fixture";

const { encodeReply }: { encodeReply(args: unknown[]): Promise<FormData> } = createRequire(import.meta.url)(
  "next/dist/compiled/react-server-dom-webpack/client.node",
);

describe("a call of an action", () => {
  const state = { errors: { price: "too low" }, values: { price: "$3", "tiers[]": ["1", "2"] }, notice: undefined };

  test("passes as React writes it", async () => {
    const form = new FormData();
    form.append("price", "$3.80");
    form.append("price", "{}");
    form.append("picture", new Blob(["bytes"], { type: "image/png" }), "horse.png");
    for (const [action, args] of [
      ["40a1", [form]],
      ["60a1", [state, form]],
    ] as const) {
      const encoded = new Response(await encodeReply([...args]));
      const body = Buffer.from(await encoded.arrayBuffer());
      expect(await checkFormStatus(body, "call", encoded.headers.get("content-type") ?? "", action)).toBe(200);
    }
  });

  test.each([
    "",
    "[",
    "null",
    "{}",
    "[]",
    "[1]",
    '["$K1"]',
    '["$K1","$K2","$K3"]',
    '["$1:__proto__:constructor"]',
    '["$F1"]',
    '["$@0"]',
    '["$B1"]',
    '["$undefined"]',
    '[{"then":"$1:then"},"$K1"]',
    '[{"__proto__":{}},"$K1"]',
  ])("is refused with the arguments %s", async (row) => {
    expect(
      await checkFormStatus(
        multipartForm([
          ["1_price", "3"],
          ["0", row],
        ]),
        "call",
      ),
    ).toBe(400);
  });

  test("is refused with arguments nested deeper than the limit", async () => {
    const nested = (depth: number) =>
      multipartForm([["0", `[{"values":${"[".repeat(depth)}${"]".repeat(depth)}},"$K1"]`]]);
    expect(await checkFormStatus(nested(formLimits.nesting - 3), "call")).toBe(200);
    expect(await checkFormStatus(nested(formLimits.nesting), "call")).toBe(400);
    expect(await checkFormStatus(nested(30_000), "call")).toBe(400);
  });

  test("is refused without arguments, and with two sets of them", async () => {
    expect(await checkFormStatus(multipartForm([["1_price", "3"]]), "call")).toBe(400);
    const row: [string, string] = ["0", '[{},"$K1"]'];
    expect(await checkFormStatus(multipartForm([row]), "call")).toBe(200);
    expect(await checkFormStatus(multipartForm([row, row]), "call")).toBe(400);
    expect(await checkFormStatus(multipartForm([row, ["2", '"more"']]), "call")).toBe(400);
  });
});

describe("a form that a browser sends by itself", () => {
  const bound = (row: string, states = '[{"errors":{},"values":{"a":"$$3"}}]'): [string, string][] => [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", row],
    ["$ACTION_1:1", states],
    ["$ACTION_KEY", "k1"],
    ["message", "How soon?"],
  ];

  test("passes with its action's id, or with the state bound to it", async () => {
    expect(
      await checkFormStatus(
        multipartForm([
          ["$ACTION_ID_40a1", ""],
          ["0", "not JSON"],
        ]),
        "document",
      ),
    ).toBe(200);
    expect(await checkFormStatus(multipartForm(bound('{"id":"60a1","bound":"$@1"}')), "document")).toBe(200);
  });

  test.each([
    ['{"id":"../x","bound":"$@1"}', "[]"],
    ['{"id":"60a1","bound":"$F1"}', "[]"],
    ['{"id":"60a1","bound":null}', "[{}]"],
    ['{"id":"60a1","bound":"$@1"}', "[]"],
    ['{"id":"40a1","bound":"$@1"}', "[{}]"],
    ['{"id":"60a1","bound":"$@1"}', '[{}]\r\n--edge\r\ncontent-disposition: form-data; name="$ACTION_1:1"\r\n\r\n[]'],
    ["{", "[]"],
    ['{"id":"60a1","bound":"$@1"}', '["$1:__proto__:then"]'],
    ['{"id":"60a1","bound":"$@1"}', '[{"then":"$@0"}]'],
    ['{"id":"60a1","bound":"$@1"}', "{"],
  ])("is refused with the action %s and the state %s", async (row, states) => {
    expect(await checkFormStatus(multipartForm(bound(row, states)), "document")).toBe(400);
  });

  test("is refused without an action, without its state, and with two", async () => {
    expect(await checkFormStatus(multipartForm([["$ACTION_ID_60a1", ""]]), "document")).toBe(400);
    expect(await checkFormStatus(multipartForm([["message", "How soon?"]]), "document")).toBe(400);
    expect(
      await checkFormStatus(
        multipartForm([
          ["$ACTION_ID_40a1", ""],
          ["$ACTION_ID_40a2", ""],
        ]),
        "document",
      ),
    ).toBe(400);
  });
});
