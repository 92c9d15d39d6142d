import { Document, Image, Page, Text, View } from "@react-pdf/renderer";
import type { PosterText } from "@/lib/fairs/poster-text";
import { direction, languageTag } from "@/lib/i18n/locale";
import { QrCode } from "./qr-code";

const ink = "#1d1a17";
const grey = "#5f564d";
const plateBlue = "#1f3f86";
const millimetre = 72 / 25.4;

/**
 * Sizes in points. The code of an A4 poster has 63 mm, so that a phone reads it from two metres; without a picture, name
 * and code grow into its place.
 */
const looks = {
  a4: { width: 595, height: 842, picture: 335, padding: 34, title: 38, text: 15, code: 180, plate: 13 },
  a6: { width: 298, height: 420, picture: 160, padding: 17, title: 17, text: 9, code: 96, plate: 8.5 },
  badge: {
    width: 90 * millimetre,
    height: 54 * millimetre,
    picture: 0,
    padding: 12,
    title: 13,
    text: 8,
    code: 104,
    plate: 8.5,
  },
} as const;

type Look = (typeof looks)["a4" | "a6" | "badge"];
type Props = { poster: PosterText; picture: Buffer | null; fontFamily: string[] };

const arabic = /\p{Script=Arabic}/u;

/** Renders a poster of a shop or a listing with its code, on A4, A6 or a badge. */
export const PosterDocument = ({ poster, picture, fontFamily }: Props) => {
  const look = looks[poster.size];
  return (
    <Document title={`${poster.title} · ${poster.fair}`} language={languageTag(poster.locale)} creator="Rattledrum">
      <Page size={[look.width, look.height]} style={{ fontFamily, color: ink, fontSize: look.text }}>
        {poster.size === "badge" ? (
          <Badge poster={poster} look={look} />
        ) : (
          <Sheet poster={poster} picture={picture} look={look} />
        )}
      </Page>
    </Document>
  );
};

function Sheet({ poster, picture, look }: Omit<Props, "fontFamily"> & { look: Look }) {
  const { size, title, second, scan, scanInOthers, facts } = poster;
  const row = direction(poster.locale) === "rtl" ? "row-reverse" : "row";
  const growth = picture ? 1 : 1.35;
  return (
    <>
      {picture && (
        <Image
          src={{ data: picture, format: "jpg" }}
          style={{ width: look.width, height: look.picture, objectFit: "cover" }}
        />
      )}
      <View style={{ flexGrow: 1, padding: look.padding, paddingBottom: look.padding * 0.7 }}>
        <Line text={title} poster={poster} size={look.title * growth * (title.length > 34 ? 0.72 : 1)} isBold />
        {second && <Line text={second} poster={poster} size={look.title * 0.62} />}
        <View style={{ flexDirection: row, gap: 8, marginTop: look.text * 0.7 }}>
          <Signs poster={poster} size={look.plate} />
        </View>
        <View style={{ flexDirection: row, gap: look.text * 1.3, alignItems: "center", marginVertical: "auto" }}>
          <QrCode text={poster.url} size={look.code * growth} />
          <View style={{ flex: 1, gap: look.text * 0.35 }}>
            <Line text={scan} poster={poster} size={look.text * 1.35} isBold />
            {size === "a4" &&
              scanInOthers.map((text) => <Line key={text} text={text} poster={poster} size={look.text * 0.9} />)}
            {facts.map((text) => (
              <Line key={text} text={text} poster={poster} size={look.text} />
            ))}
          </View>
        </View>
        <View
          style={{
            flexDirection: row,
            justifyContent: "space-between",
            borderTopWidth: 0.75,
            borderTopColor: "#d8cfc1",
            paddingTop: look.text * 0.6,
            fontSize: look.text * 0.8,
            color: grey,
          }}
        >
          <Text>
            <Text style={{ fontWeight: 700, color: ink }}>{poster.site}</Text> · {poster.fair}
          </Text>
          <Text>{poster.shortPath}</Text>
        </View>
      </View>
    </>
  );
}

function Badge({ poster, look }: { poster: PosterText; look: Look }) {
  return (
    <View style={{ flexDirection: "row", alignItems: "center", gap: 10, padding: look.padding, height: look.height }}>
      <QrCode text={poster.url} size={look.code} />
      <View style={{ flex: 1, gap: 4 }}>
        <Line text={poster.title} poster={poster} size={look.title * (poster.title.length > 22 ? 0.8 : 1)} isBold />
        {poster.second && <Line text={poster.second} poster={poster} size={look.text * 1.2} />}
        <View style={{ flexDirection: "row", flexWrap: "wrap", gap: 4, marginTop: 3 }}>
          <Signs poster={poster} size={look.plate} />
        </View>
        <Line text={poster.shortPath} poster={poster} size={look.text} />
      </View>
    </View>
  );
}

type LineProps = { text: string; poster: PosterText; size: number; isBold?: boolean };

function Line({ text, poster, size, isBold }: LineProps) {
  const isMirrored = direction(poster.locale) === "rtl";
  return (
    <Text
      style={{
        fontSize: size,
        lineHeight: 1.25,
        fontWeight: isBold ? 700 : 400,
        direction: arabic.test(text) ? "rtl" : "ltr",
        textAlign: isMirrored ? "right" : "left",
      }}
    >
      {text}
    </Text>
  );
}

/** Renders the sign of the stand in ink, and the plate of the booth in blue; without a stand only the plate. */
function Signs({ poster: { stand, booth }, size }: { poster: PosterText; size: number }) {
  const part = { paddingVertical: size * 0.3, paddingHorizontal: size * 0.5 };
  return (
    <>
      {stand.length > 0 && (
        <View style={{ flexDirection: "row", borderWidth: 1, borderColor: ink, borderRadius: size * 0.35 }}>
          <Text style={{ ...part, fontSize: size, fontWeight: 700 }}>{stand[0]}</Text>
          <Text style={{ ...part, fontSize: size, fontWeight: 700, backgroundColor: ink, color: "#fff" }}>
            {stand[1]}
          </Text>
        </View>
      )}
      {booth.length > 0 && (
        <View style={{ flexDirection: "row", backgroundColor: plateBlue, borderRadius: size * 0.35 }}>
          {booth.map((text) => (
            <Text key={text} style={{ ...part, fontSize: size, fontWeight: 700, color: "#fff" }}>
              {text}
            </Text>
          ))}
        </View>
      )}
    </>
  );
}
