"use client";

import { useRef, useState } from "react";
import { Key } from "@/components/moderation/console/key";
import { buttonClass } from "@/components/ui/button";
import type { FormAction } from "@/lib/http/form-shape";
import type { Mark } from "@/lib/verifications/marks-json";
import { MarkForm, type MarkWords, type Place } from "./mark-form.client";
import { PictureStage } from "./picture-stage.client";

export type ViewedFile = {
  id: string;
  kind: "picture" | "pdf";
  href: string;
  smallHref: string;
  name: string;
  note: string;
  /** Pixels of a picture. */
  width: number | null;
  height: number | null;
  marks: Mark[];
};

type Props = {
  files: ViewedFile[];
  words: Record<"turn" | "zoom" | "broken", string>;
  /** Set while the reader may mark places of the pictures. */
  marking?: { action: FormAction; locale: string; facts: { value: string; label: string }[]; words: MarkWords };
};

/** Shows one picture large, which can be turned, zoomed and marked, and the others small. PDFs open in a tab of their own. */
export function EvidenceViewer({ files, words, marking }: Props) {
  const stage = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<Place>();
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
          {broken.includes(shown.id) ? (
            <p className="grid h-[26rem] place-items-center rounded-m bg-ink p-4 text-white">{words.broken}</p>
          ) : (
            <PictureStage
              ref={stage}
              picture={{ ...shown, width: shown.width ?? 1, height: shown.height ?? 1 }}
              turn={turn}
              isZoomed={isZoomed}
              place={place}
              choose={setPlace}
              confirm={() => document.getElementById("mark-fact")?.focus()}
              onBroken={() => markBroken(shown.id)}
            />
          )}
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
            {marking && (
              <button
                type="button"
                aria-keyshortcuts="p"
                aria-pressed={place !== undefined}
                onClick={() => {
                  setPlace(place ? undefined : { x: 500, y: 500 });
                  stage.current?.focus();
                }}
                className={buttonClass("quiet", "inline-flex items-center gap-2")}
              >
                {marking.words.title} <Key>P</Key>
              </button>
            )}
          </p>
          {place && (
            <p role="status" className="text-ink-2 text-sm">
              {marking?.words.hint} <bdi className="num">{`${place.x} × ${place.y} ‰`}</bdi>
            </p>
          )}
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
                setPlace(undefined);
              }}
            />
          </li>
        ))}
      </ul>
      {marking && shown && (
        <details open={place !== undefined || undefined}>
          <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center font-medium">
            {marking.words.title}
          </summary>
          <MarkForm
            {...marking}
            pictures={pictures.map(({ id, name }) => ({ value: id, label: name }))}
            shownId={shown.id}
            place={place}
            count={files.reduce((count, file) => count + file.marks.length, 0)}
            onStored={() => setPlace(undefined)}
          />
        </details>
      )}
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
