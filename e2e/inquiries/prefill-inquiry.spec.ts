import { database } from "@/db/client";
import { makeBankAccount, makeProforma, makeQuote } from "@/db/testing";
import { editProfile } from "@/lib/accounts/edit-profile";
import { findActor } from "@/lib/accounts/find-actor";
import { guest } from "@/lib/core/actor";
import { paths } from "@/lib/http/paths";
import { signInAsBuyer } from "../accounts/buyer";
import { expect, test, words } from "../support/world";
import { lineOf, setListCookie } from "./list-cookie";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a buyer with a profile" : "a buyer with a profile, without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("finds the inquiry list's form prefilled, and an error preserves their changes", async ({
      page,
      context,
      world,
    }) => {
      const t = words("pt-br");
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop, { titles: { "pt-br": `Cavalo ${world.word}` } });
      const user = await signInAsBuyer(context, { locale: "pt-br", name: `Beatriz ${world.word}` });
      const address = { company: "Souza Ltda", phone: undefined, country: "BR", port: "Santos", taxNumber: undefined };
      const own = { name: user.name, language: "pt-br" as const, currency: "BRL" as const, ...address };
      await editProfile((await findActor(user.id)) ?? guest, own);
      await setListCookie(context, [lineOf(design)]);
      await page.goto(paths.inquiryList("pt-br"));
      const form = page.locator("#ask");
      const field = (name: "name" | "email" | "company" | "port" | "country") =>
        form.getByLabel(t(`inquiries.sendInquiry.${name}.label`));
      await expect(field("name")).toHaveValue(user.name);
      await expect(field("email")).toHaveValue(user.email);
      await expect(field("country")).toHaveValue("BR");
      await expect(field("company")).toHaveValue("Souza Ltda");
      await expect(field("port")).toHaveValue("Santos");
      await field("port").fill("Itajaí");
      await form.getByRole("button", { name: t("list.send.button", { count: 1 }) }).click();
      await expect(form.getByText(t("inquiries.sendInquiry.message.missing")).first()).toBeVisible();
      await expect(field("port")).toHaveValue("Itajaí");
      await expect(field("name")).toHaveValue(user.name);
    });

    test("sees each proforma beside its quote in the account", async ({ page, context, world }) => {
      const t = words("es");
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop, {});
      const buyer = await signInAsBuyer(context, { locale: "es" });
      const inquiry = await world.makeInquiry(shop, [design], {
        buyerId: buyer.id,
        buyerEmail: buyer.email,
        status: "agreed",
      });
      const proforma = await database.transaction(async (tx) => {
        const quote = await makeQuote(inquiry, { status: "accepted", lines: [{ listingId: design.id }] }, tx);
        return makeProforma(quote, await makeBankAccount(shop, {}, tx), tx);
      });
      await page.goto(paths.account("es"));
      const link = page.getByRole("link", { name: `${t("proformas.title")} ${proforma.number}` });
      await expect(link).toHaveAttribute("href", new RegExp(`^/es/i/[^/]+/proforma/${proforma.id}$`));
    });
  });
