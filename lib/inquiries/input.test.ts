import { describe, expect, test } from "vitest";
import { toBase36 } from "../core/id";
import { submit } from "../http/form-state";
import { sendInquiryInput } from "./input";

const filled = {
  shopId: toBase36(42),
  locale: "en",
  source: "listing",
  path: "/en/p/horse-1",
  "lines.0.listingId": toBase36(7),
  "lines.0.quantity": "2,400",
  name: "Thabo\r\nBcc: x@example.com",
  email: " Thabo@Example.com ",
  country: "ZA",
  message: "Hello\r\nthere\u0000",
};

async function send(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...filled, ...fields })) form.set(name, value);
  let input: unknown;
  const state = await submit(sendInquiryInput, form, "en", async (parsed) => {
    input = parsed;
    return undefined;
  });
  return { ...state, input };
}

describe("the inquiry form", () => {
  test("carries the video it stands under, and its second if that is valid", async () => {
    const video = { source: "video", videoId: toBase36(12) };
    expect((await send({ ...video, second: "3" })).input).toMatchObject({ videoId: 12, second: 3 });
    for (const second of ["", "-1", "2.5", "900", "soon"]) {
      const { errors, input } = await send({ ...video, second });
      expect([errors, input]).toMatchObject([{}, { source: "video", videoId: 12, second: undefined }]);
    }
    expect((await send({ ...video, videoId: "no id!" })).errors).toHaveProperty("videoId");
  });

  test("reduces the address that led to the shop to its kind", async () => {
    expect((await send({ way: "https://yandex.ru/search/?text=my+name" })).input).toMatchObject({ way: "engine" });
    expect((await send({ way: "/en/search?q=my+name" })).input).toMatchObject({ way: "search" });
    const empty = await send({ way: "" });
    expect([empty.errors, empty.input]).toMatchObject([{}, { way: undefined }]);
    expect(JSON.stringify((await send({ way: "https://shop.example/my-name" })).input)).not.toContain("my-name");
  });

  test("parses input as people type it, without anything that could break an email's header", async () => {
    const { errors, input } = await send({ targetPrice: "1,20", incoterm: "", neededBy: "", sample: "yes" });
    expect(errors).toEqual({});
    expect(input).toMatchObject({
      shopId: 42,
      lines: [{ listingId: 7, quantity: 2400 }],
      name: "Thabo Bcc: x@example.com",
      email: "thabo@example.com",
      message: "Hello\nthere",
      targetPrice: 120,
      targetCurrency: "USD",
      incoterm: undefined,
      neededBy: undefined,
      wantsSample: true,
    });
  });

  test("accepts the digits of Arabic and Urdu keyboards", async () => {
    const { input } = await send({ "lines.0.quantity": "٢٤٠٠" });
    expect(input).toMatchObject({ lines: [{ quantity: 2400 }] });
  });

  test("returns all errors at once, each beside its field, and the input as it was typed", async () => {
    const wrong = {
      "lines.0.quantity": "many",
      name: " ",
      email: "thabo@",
      country: "other",
      message: "",
      targetPrice: "cheap",
      neededBy: "2020-01-01",
    };
    const { errors, values } = await send(wrong);
    expect(Object.keys(errors).sort()).toEqual(Object.keys(wrong).sort());
    for (const sentence of Object.values(errors)) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(values).toMatchObject(wrong);
  });

  test("holds at most fifty listings", async () => {
    const lines = Array.from({ length: 51 }, (_, n) => [
      [`lines.${n}.listingId`, toBase36(n + 1)],
      [`lines.${n}.quantity`, "1"],
    ]).flat();
    expect((await send(Object.fromEntries(lines))).errors).toHaveProperty("lines");
  });
});
