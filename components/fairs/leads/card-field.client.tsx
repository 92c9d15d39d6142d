"use client";

import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import type { LeadWords } from "./lead-words";
import { shrinkCard } from "./shrink-card";

type Props = { card: string | undefined; words: LeadWords; onChange: (card: string | undefined) => void };

/** Takes the picture of a visitor's card with the phone's camera. */
export function CardField({ card, words, onChange }: Props) {
  const [isWrong, setIsWrong] = useState(false);
  return (
    <div className="grid gap-2">
      {card && (
        <img
          src={`data:image/jpeg;base64,${card}`}
          alt={words.card}
          className="max-h-56 w-full rounded-m bg-line object-contain"
        />
      )}
      <label className={buttonClass(card ? "quiet" : "plain", "min-h-13 cursor-pointer")}>
        {card ? words.cardAgain : words.card}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="sr-only"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (!file) return;
            const shrunk = await shrinkCard(file).catch(() => undefined);
            setIsWrong(!shrunk);
            if (shrunk) onChange(shrunk);
          }}
        />
      </label>
      {isWrong && (
        <p role="alert" className="font-medium text-drum text-sm">
          {words.cardWrong}
        </p>
      )}
    </div>
  );
}
