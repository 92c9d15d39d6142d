import { kind } from "../../kind";
import { all, type Scenery } from "../../stage";
import { pennants } from "./parts";

const hung: Scenery = { yaw: -0.06, pitch: 0.05, float: 6 };

export const eidBanner = kind({
  name: "eid-banner",
  noun: {
    en: "Eid Mubarak banner",
    zh: "开斋节横幅",
    es: "cartel de Eid Mubarak",
    "pt-br": "faixa Eid Mubarak",
    ru: "растяжка «Ид Мубарак»",
    ar: "لافتة عيد مبارك",
    ur: "عید مبارک بینر",
    fr: "banderole Eid Moubarak",
  },
  centimetres: 200,
  looks: {
    gold: { colors: ["#c99a3c", "#e9c877"], ink: "#17352d" },
    green: { colors: ["#1f5f48", "#2d7a5d"], ink: "#f6e3b0" },
  },
  shots: ["front", "detail"],
  sets: { all: hung, detail: { fit: 2, look: [0.6, 0.75, 0.9] } },
  build: ({ colors, ink }) =>
    all(
      pennants(
        [
          ["★", "E", "I", "D", "★"],
          ["M", "U", "B", "A", "R", "A", "K"],
        ],
        colors,
        ink,
      ),
    ),
});

export const birthdayBanner = kind({
  name: "birthday-banner",
  noun: {
    en: "happy birthday banner set",
    zh: "生日横幅套装",
    es: "set de banderines de cumpleaños",
    "pt-br": "kit faixa de aniversário",
    ru: "набор растяжек «С днём рождения»",
    ar: "طقم لافتات عيد ميلاد",
    ur: "سالگرہ بینر سیٹ",
    fr: "set de banderoles anniversaire",
  },
  centimetres: 250,
  looks: {
    multi: { colors: ["#e6526b", "#f4a63a", "#4fae8b", "#4d8fd1"], ink: "#fffaf0" },
    pink: { colors: ["#f3b6c4", "#fbe7ea"], ink: "#b23a62" },
  },
  shots: ["front", "detail"],
  sets: { front: hung, detail: { ...hung, fit: 2, look: [0.5, 0.75, 0.9] } },
  build: ({ colors, ink }) => all(pennants([[..."HAPPY"], [..."BIRTHDAY"]], colors, ink)),
});

export const bunting = kind({
  name: "bunting",
  noun: {
    en: "bunting banner",
    zh: "三角串旗",
    es: "banderines",
    "pt-br": "bandeirinhas",
    ru: "гирлянда из флажков",
    ar: "شريط أعلام مثلثة",
    ur: "تکونی جھنڈیاں",
    fr: "guirlande de fanions",
  },
  centimetres: 400,
  looks: {
    multi: { colors: ["#d63b46", "#f2c14e", "#3b8f6b", "#3d6fb3", "#f6f1e7"], ink: "#ffffff" },
    red: { colors: ["#c8313c", "#f6f1e7"], ink: "#f6f1e7" },
  },
  shots: ["front"],
  sets: { all: hung, detail: { fit: 1.8, look: [0.6, 0.6, 0.9] } },
  build: ({ colors, ink }) =>
    all(
      pennants(
        [
          ["", "★", "", "★", "", "★", ""],
          ["★", "", "★", "", "★", "", "★"],
        ],
        colors,
        ink,
      ),
    ),
});
