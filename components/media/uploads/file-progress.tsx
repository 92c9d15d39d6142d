import { buttonClass } from "@/components/ui/button";

type Props = {
  share: number;
  isBroken: boolean;
  stop: () => void;
  words: Record<"sending" | "broken" | "stop", string>;
};

/** Shows the progress of an upload, or that it waits for a connection. */
export const FileProgress = ({ share, isBroken, stop, words }: Props) => (
  <div className="grid gap-2">
    <progress value={share} max={1} aria-label={words.sending} className="share" />
    <p role="status" className={isBroken ? "font-medium text-amber" : "num text-ink-2"}>
      {isBroken ? words.broken : `${words.sending} ${Math.floor(share * 100)} %`}
    </p>
    <button type="button" onClick={stop} className={buttonClass("quiet", "justify-self-start")}>
      {words.stop}
    </button>
  </div>
);
