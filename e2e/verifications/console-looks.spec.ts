import { database } from "@/db/client";
import { makeVerificationRequest } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { checkedLanguages, openAccessible } from "../support/expect-accessible";
import { test } from "../support/world";

for (const locale of checkedLanguages)
  test(`the queue and a request are accessible and never wider than their screen in ${locale}`, async ({
    page,
    context,
    world,
  }) => {
    const shop = await world.makeShop({ confirmedAt: new Date() });
    const facts = { licenceNumber: "92330782MA0000000K", name: "博朗玩具厂", note: "今天拍的。" };
    const { id } = await database.transaction((tx) => makeVerificationRequest(shop.id, facts, tx));
    await signInAsOperator(context, { locale });
    for (const path of [paths.operatorVerifications(locale, "withShop"), paths.operatorVerification(locale, id)])
      await openAccessible(page, path, locale);
  });
