import { database } from "@/db/client";
import { makeVerificationRequest } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { expect, test } from "../support/world";

for (const locale of ["en", "zh", "ar"] satisfies Locale[])
  for (const width of [375, 1280])
    test.describe(`in ${locale} at ${width} pixels`, () => {
      test.use({ viewport: { width, height: 812 } });

      test("the queue and a request are accessible and never wider than their screen", async ({
        page,
        context,
        world,
      }) => {
        const shop = await world.makeShop({ confirmedAt: new Date() });
        const facts = { licenceNumber: "92330782MA0000000K", name: "博朗玩具厂", note: "今天拍的。" };
        const { id } = await database.transaction((tx) => makeVerificationRequest(shop.id, facts, tx));
        await signInAsOperator(context, { locale });
        for (const path of [paths.operatorVerifications(locale, "withShop"), paths.operatorVerification(locale, id)]) {
          await page.goto(path);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          expect(await axeViolations(page, undefined, locale === "en"), path).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
        }
      });
    });
