import { afterEach, describe, expect, test } from "vitest";
import { PermanentFailure } from "../core/errors";
import { type LibreAnswer, openLibreServer } from "./libre-server.fixture";
import { libreTranslator } from "./libre-translator";

const request = { from: "pt-br" as const, to: "zh" as const, glossary: [] };
const toZh = (texts: string[]) => texts.map((text) => `译：${text}`);

const opened: { close(): Promise<void> }[] = [];
async function open(answer: LibreAnswer = toZh, codes?: string[]) {
  const server = await openLibreServer(answer, codes);
  opened.push(server);
  return { ...server, translator: libreTranslator({ url: server.url, apiKey: "key-of-tests", pause: 0 }) };
}
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

describe("a server with the interface of LibreTranslate", () => {
  test("gets texts in one batch, as text, with its own codes of the languages and the key", async () => {
    const { translator, requests } = await open();
    const texts = ["Oi", "Quanto custa?"];
    expect(await translator.translate({ ...request, texts })).toEqual(["译：Oi", "译：Quanto custa?"]);
    expect(requests).toEqual([
      { q: texts, source: "pt-BR", target: "zh-Hans", format: "text", api_key: "key-of-tests" },
    ]);
  });

  test("is asked with older codes if it has no others", async () => {
    const { translator, requests } = await open(toZh, ["en", "pt", "zh"]);
    await translator.translate({ ...request, texts: ["Oi"] });
    expect(requests).toMatchObject([{ source: "pt", target: "zh" }]);
  });

  test("gives no translation into a language that it does not have, without a request", async () => {
    const { translator, requests } = await open(toZh, ["en", "pt", "zh"]);
    expect(await translator.translate({ ...request, texts: ["Oi"], to: "ur" })).toEqual([undefined]);
    expect(requests).toEqual([]);
  });

  test("is asked once for the same text, also at the same time", async () => {
    const { translator, requests } = await open();
    const translateOi = () => translator.translate({ ...request, texts: ["Oi"] });
    await Promise.all([translateOi(), translateOi()]);
    await translateOi();
    expect(requests).toHaveLength(1);
  });

  test("gets long texts in several requests", async () => {
    const { translator, requests } = await open();
    const texts = ["a", "b", "c"].map((character) => character.repeat(2_000));
    expect(await translator.translate({ ...request, texts })).toEqual(toZh(texts));
    expect(requests.map(({ q }) => q.length)).toEqual([2, 1]);
  });

  test("that refuses a text is not asked again", async () => {
    const { translator } = await open(() => 400);
    await expect(translator.translate({ ...request, texts: ["Oi"] })).rejects.toThrow(PermanentFailure);
  });

  const bad: Record<string, LibreAnswer> = {
    "is busy": () => 429,
    "refuses the key": () => 403,
    "sends HTML": () => "<html>Oi</html>",
    "sends one text more": (texts) => [...texts, "more"],
    "never answers": () => "never",
  };
  test.each(Object.entries(bad))("that %s fails for now, without the text in the error", async (_, answer) => {
    const { url } = await open(answer);
    const translator = libreTranslator({ url, timeout: 200, pause: 60_000 });
    const failure = await translator.translate({ ...request, texts: ["Oi"] }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(PermanentFailure);
    expect(String(failure)).not.toContain("Oi");
    await expect(translator.translate({ ...request, texts: ["Olá"] })).rejects.toThrow("paused");
  });
});
