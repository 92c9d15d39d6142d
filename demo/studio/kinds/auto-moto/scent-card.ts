import { kind } from "../../kind";
import { all, board, type Flat, fabric, lettering, matte, outline, solid, wire } from "../../stage";

export const scentCard = kind({
  name: "scent-card",
  noun: {
    en: "hanging scent card",
    zh: "挂式香片",
    es: "ambientador colgante",
    "pt-br": "aromatizante pendente",
    ru: "подвесной ароматизатор",
    ar: "معطر معلق",
    ur: "لٹکنے والا خوشبو کارڈ",
    fr: "désodorisant à suspendre",
  },
  centimetres: 12,
  looks: {
    green: { ground: "#3f8a4a", word: "PINE" },
    yellow: { ground: "#edc02f", word: "LEMON" },
    blue: { ground: "#2b7fc2", word: "OCEAN" },
  },
  shots: ["front", "group"],
  sets: { all: { float: 0.5 }, front: { yaw: -0.3, pitch: 0.05 } },
  build({ ground, word }) {
    const tree: Flat[] = [
      [0, 1.6],
      [-0.5, 1],
      [-0.3, 1],
      [-0.75, 0.4],
      [-0.5, 0.4],
      [-1, -0.35],
      [-0.2, -0.35],
      [-0.2, -0.6],
      [-0.55, -0.6],
      [-0.55, -0.9],
      [0.55, -0.9],
      [0.55, -0.6],
      [0.2, -0.6],
      [0.2, -0.35],
      [1, -0.35],
      [0.5, 0.4],
      [0.75, 0.4],
      [0.3, 1],
      [0.5, 1],
    ];
    const lemon: Flat[] = [
      [-1.15, 0],
      [-0.95, 0.25],
      [-0.6, 0.7],
      [0, 0.88],
      [0.6, 0.7],
      [0.95, 0.25],
      [1.15, 0],
      [0.95, -0.25],
      [0.6, -0.7],
      [0, -0.88],
      [-0.6, -0.7],
      [-0.95, -0.25],
    ];
    const drop: Flat[] = [
      [0, 1.4],
      [-0.4, 0.7],
      [-0.8, 0],
      [-0.7, -0.6],
      [0, -0.95],
      [0.7, -0.6],
      [0.8, 0],
      [0.4, 0.7],
    ];
    const shape = word === "PINE" ? tree : word === "LEMON" ? lemon : drop;
    const top = word === "LEMON" ? 0.88 : word === "PINE" ? 1.5 : 1.3;
    return all(
      solid(board(outline(shape, word !== "PINE"), 0.07, 0.015), matte(ground), { at: [0, 0, -0.035] }),
      lettering(word, 1.1, 0.32, "#ffffff", { at: [0, -0.12, 0.06] }),
      solid(
        wire(
          [
            [0, top - 0.1, 0],
            [-0.14, top + 0.4, 0],
            [0, top + 1.1, 0],
            [0.14, top + 0.4, 0],
            [0, top - 0.1, 0],
          ],
          0.014,
        ),
        fabric("#f4f4f1"),
      ),
    );
  },
});
