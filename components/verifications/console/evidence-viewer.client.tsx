"use client";

import { useState } from "react";
import { Key } from "@/components/moderation/console/key";
import { buttonClass } from "@/components/ui/button";

export type ViewedFile = {
  id: string;
  kind: "picture" | "pdf";
  href: string;
  smallHref: string;
  name: string;
  note: string;
};

type Props = { files: ViewedFile[]; words: Record<"turn" | "zoom" | "broken", string> };

const turns = ["", "rotate-90", "rotate-180", "-rotate-90"] as const;

/** Shows one picture large, which can be turned and zoomed, and the others small. PDFs open in a tab of their own. */
export function EvidenceViewer({ files, words }: Props) {
  const pictures = files.filter(({ kind }) => kind === "picture");
  const [shownId, setShownId] = useState(pictures[0]?.id);
  const [turn, setTurn] = useState(0);
  const [isZoomed, setIsZoomed] = useState(false);
  const [broken, setBroken] = useState<string[]>([]);
  const shown = pictures.find(({ id }) => id === shownId);
  const markBroken = (id: string) => setBroken((before) => [...before, id]);
  return (
    <div className="grid gap-3">
      {shown && (
        <>
          <section
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a zoomed picture scrolls, also by keyboard
            tabIndex={0}
            aria-label={shown.name}
            className="grid h-[26rem] max-w-full place-items-center overflow-auto rounded-m bg-ink"
          >
            {broken.includes(shown.id) ? (
              <p className="p-4 text-white">{words.broken}</p>
            ) : (
              <img
                key={shown.id}
                src={shown.href}
                alt={shown.name}
                onError={() => markBroken(shown.id)}
                className={`${isZoomed ? "max-w-none" : "max-h-[26rem] max-w-full object-contain"} ${turns[turn % 4] ?? ""}`}
              />
            )}
          </section>
          <p className="flex flex-wrap gap-2">
            <button
              type="button"
              aria-keyshortcuts="r"
              onClick={() => setTurn(turn + 1)}
              className={buttonClass("quiet", "inline-flex items-center gap-2")}
            >
              {words.turn} <Key>R</Key>
            </button>
            <button
              type="button"
              aria-keyshortcuts="z"
              aria-pressed={isZoomed}
              onClick={() => setIsZoomed(!isZoomed)}
              className={buttonClass("quiet", "inline-flex items-center gap-2")}
            >
              {words.zoom} <Key>Z</Key>
            </button>
          </p>
        </>
      )}
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {files.map((file) => (
          <li key={file.id} className="min-w-0 text-xs">
            <FileButton
              file={file}
              isShown={file.id === shownId}
              isBroken={broken.includes(file.id)}
              show={() => {
                setShownId(file.id);
                setTurn(0);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type FileButtonProps = { file: ViewedFile; isShown: boolean; isBroken: boolean; show: () => void };

function FileButton({ file: { kind, href, smallHref, name, note }, isShown, isBroken, show }: FileButtonProps) {
  const caption = (
    <>
      <bdi className="block text-ink [overflow-wrap:anywhere]">{name}</bdi>
      <span className="num text-ink-3">{note}</span>
    </>
  );
  const box = "mb-1 grid aspect-4/3 w-full place-items-center overflow-clip rounded-m border bg-line";
  if (kind === "pdf")
    return (
      <a href={href} target="_blank" rel="noreferrer" className="block no-underline">
        <span className={`${box} border-line`}>
          <span className="rounded-s bg-drum-soft px-2 py-1 font-bold text-drum">PDF</span>
        </span>
        {caption}
      </a>
    );
  return (
    <button type="button" aria-pressed={isShown} onClick={show} className="w-full cursor-pointer text-start">
      <span className={`${box} ${isShown ? "border-2 border-ink" : "border-line"}`}>
        {!isBroken && <img src={smallHref} alt="" loading="lazy" className="size-full object-cover" />}
      </span>
      {caption}
    </button>
  );
}
