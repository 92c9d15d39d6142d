import type { OperatorRole } from "../lib/core/actor";
import type { Locale } from "../lib/i18n/locale";

/** The password of all people who may sign in to the demo market. */
export const demoPassword = "rattle the drum";

type SignIn = {
  role: "owner" | "manager" | "assistant" | "operator" | "buyer";
  name: string;
  email: string;
  locale: Locale;
  /** Handle of the person's shop. */
  shop?: string;
  /** What an operator may do. */
  can?: OperatorRole;
};

/** Invented people who may sign in to the demo market; the startup banner lists them. */
export const demoSignIns: readonly SignIn[] = [
  {
    role: "owner",
    name: "Lou Xiaoyue 楼晓月",
    email: "owner@happy-sister.example.com",
    locale: "zh",
    shop: "happy-sister-toys",
  },
  {
    role: "manager",
    name: "Lou Xiaomei 楼晓梅",
    email: "manager@happy-sister.example.com",
    locale: "zh",
    shop: "happy-sister-toys",
  },
  {
    role: "assistant",
    name: "Fang Lan 方兰",
    email: "assistant@happy-sister.example.com",
    locale: "zh",
    shop: "happy-sister-toys",
  },
  {
    role: "owner",
    name: "Jin Guangyao 金光耀",
    email: "owner@guangyao.example.com",
    locale: "zh",
    shop: "guangyao-lighting",
  },
  {
    role: "owner",
    name: "Tao Yining 陶一宁",
    email: "owner@tideline.example.com",
    locale: "zh",
    shop: "tideline-accessories",
  },
  { role: "operator", name: "He Wenbin 何文斌", email: "operator@market.example.com", locale: "zh", can: "agent" },
  { role: "operator", name: "Lin Wei 林薇", email: "lead@market.example.com", locale: "zh", can: "lead" },
  { role: "operator", name: "Chen Hao 陈浩", email: "second-lead@market.example.com", locale: "zh", can: "lead" },
  { role: "buyer", name: "Beatriz Souza", email: "beatriz@casa-alegre.example.com", locale: "pt-br" },
];
