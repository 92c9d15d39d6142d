import { deskCalendar } from "./desk-calendar";
import { drawerBox } from "./drawer-box";
import { giftBag } from "./gift-bag";
import { giftBox } from "./gift-box";
import { giftRibbon } from "./gift-ribbon";
import { hangTag } from "./hang-tag";
import { kraftBag } from "./kraft-bag";
import { labelRoll } from "./label-roll";
import { mailerBox } from "./mailer-box";
import { oppBag } from "./opp-bag";
import { plannerPad } from "./planner-pad";
import { polyMailer } from "./poly-mailer";
import { popupCard } from "./popup-card";
import { organzaPouch, velvetPouch } from "./pouches";
import { pullBow } from "./pull-bow";
import { redEnvelopes } from "./red-envelopes";
import { heartGiftBox, roundGiftBox } from "./shaped-boxes";
import { shippingCarton } from "./shipping-carton";
import { springCouplets } from "./spring-couplets";
import { thankYouCard } from "./thank-you-card";
import { tissuePaper } from "./tissue-paper";
import { wrappingPaper } from "./wrapping-paper";
import { zipBag } from "./zip-bag";

export const giftPackaging = [
  giftBag,
  kraftBag,
  giftBox,
  roundGiftBox,
  heartGiftBox,
  drawerBox,
  wrappingPaper,
  tissuePaper,
  giftRibbon,
  pullBow,
  popupCard,
  thankYouCard,
  mailerBox,
  shippingCarton,
  oppBag,
  polyMailer,
  zipBag,
  organzaPouch,
  velvetPouch,
  hangTag,
  labelRoll,
  deskCalendar,
  plannerPad,
  redEnvelopes,
  springCouplets,
];
