import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";
import { openConversation } from "./conversation";
import { removeTranslator } from "./translator-stand-in";

const pt = words("pt-br");
const language = formats("pt-br").language("zh");

test("without provider and translator, a guest reads the original and may open it in a translation site", async ({
  page,
  world,
}) => {
  const { threadIn, writeAsShop } = await openConversation(world);
  const body = `红色有货，周五发 ${world.word} 🧸`;
  await writeAsShop(body);
  await removeTranslator(page);
  const browserErrors = await collectErrors(page);
  await page.goto(threadIn("pt-br"));
  const message = page.locator("ol > li").filter({ hasText: world.word });
  await expect(message.getByText(body)).toHaveAttribute("lang", "zh-Hans");
  await expect(message).toContainText(pt("translations.noTranslator", { language }));
  await expect(message).toContainText(pt("translations.goesThere"));
  const links = await message.getByRole("link").evaluateAll((found) =>
    found.map((link) => {
      const { hostname, href } = link as HTMLAnchorElement;
      return {
        hostname,
        hasText: decodeURIComponent(href).includes("红色有货，周五发"),
        rel: link.getAttribute("rel"),
      };
    }),
  );
  const rel = "noopener noreferrer nofollow";
  expect(links).toEqual(
    ["translate.google.com", "translate.yandex.com", "www.deepl.com"].map((hostname) => ({
      hostname,
      hasText: true,
      rel,
    })),
  );
  expect(browserErrors).toEqual([]);
});

test("without provider, footer, About and Privacy promise only the phrase book, the browser and links", async ({
  page,
}) => {
  await page.goto(paths.about("pt-br"));
  await expect(page.getByText(pt("about.languages.textWithoutProvider"))).toBeVisible();
  await expect(page.getByText(pt("common.footer.mottoWithoutProvider"))).toBeVisible();
  await page.goto(paths.privacy("pt-br"));
  await expect(page.getByText(pt("help.privacy.translation.textWithoutProvider"))).toBeVisible();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a guest" : "a guest without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("reports a translation from the phrase book, reads the original first, and takes the report back", async ({
      page,
      world,
    }) => {
      const { threadIn, writeAsShop } = await openConversation(world);
      await writeAsShop("您好！感谢您的询盘。");
      await page.goto(threadIn("pt-br"));
      const message = page.locator("ol > li").filter({ hasText: "Olá! Obrigado pela sua consulta." });
      await expect(message).toContainText(pt("translations.phraseBook"));
      await message
        .locator("summary", { hasText: pt("translations.original") })
        .first()
        .click();
      await expect(message.getByText("您好！感谢您的询盘。")).toBeVisible();
      await message.getByText(pt("translations.wrong.title")).click();
      await message.getByLabel(pt("translations.wrong.details")).fill("Falta o nome.");
      await message.getByRole("button", { name: pt("translations.wrong.send") }).click();
      await expect(page.getByText(pt("translations.wrong.done"))).toBeVisible();
      await expect(message.getByText("您好！感谢您的询盘。")).toBeVisible();
      await expect(message).toContainText(pt("translations.reported"));
      await expect(message.getByText("Olá!")).toBeHidden();
      await message.getByText(pt("translations.reported")).click();
      await message.getByRole("button", { name: pt("translations.wrong.withdraw") }).click();
      await expect(message).toContainText(pt("translations.phraseBook"));
      await expect(message.getByText("Olá!")).toBeVisible();
    });
  });
