import { Picture } from "@/components/catalogue/picture";

type Props = { keys: readonly string[]; eager?: boolean };

/** Shows up to three pictures of a fair side by side, the first largest; a drawing of a stand if there is none. */
export function FairPictures({ keys, eager }: Props) {
  const [first, ...others] = keys.slice(0, 3);
  if (!first) return <StandDrawing />;
  const picture = (key: string, isFirst = false) => (
    <div
      key={key}
      className={[
        "overflow-clip rounded-l [&_img]:size-full [&_img]:object-cover [&_picture]:block [&_picture]:size-full",
        isFirst ? "row-span-2" : "",
      ].join(" ")}
    >
      <Picture
        pictureKey={key}
        alt=""
        sizes={isFirst ? "(min-width: 64rem) 22rem, 60vw" : "(min-width: 64rem) 11rem, 30vw"}
        width={isFirst ? 640 : 320}
        height={isFirst ? 640 : 320}
        widths={isFirst ? [320, 640, 960] : [160, 320]}
        eager={eager && isFirst}
      />
    </div>
  );
  return (
    <div className={`grid h-full gap-2.5 ${others.length > 0 ? "grid-cols-[2fr_1fr]" : ""} grid-rows-2`}>
      {picture(first, true)}
      {others.map((key) => picture(key))}
    </div>
  );
}

const StandDrawing = () => (
  <svg viewBox="0 0 320 200" aria-hidden="true" className="size-full rounded-l bg-amber-soft">
    <path d="M40 70h240v110H40z" className="fill-surface" />
    <path d="M30 36h260l14 38H16z" className="fill-drum" />
    <path d="M30 36h52l-6 38H16zM134 36h52v38h-52zM238 36h52l14 38h-60z" className="fill-surface" opacity=".85" />
    <path d="M56 132h208v48H56z" className="fill-line-2" />
    <path d="M70 96h40v28H70zM140 88h40v36h-40zM210 100h40v24h-40z" className="fill-line" />
  </svg>
);
