import { StyleSheet, Text, View } from "@react-pdf/renderer";
import { createContext, type ReactNode, useContext } from "react";
import type { BilingualText, SheetFact } from "@/lib/trade/proformas/sheet-data";

export const Direction = createContext<"ltr" | "rtl">("ltr");

export const ink = "#1d1a17";
const grey = "#5f564d";
const line = "#d8cfc1";

const styles = StyleSheet.create({
  // A line height on the page itself would hide the page numbers in its footer.
  words: { fontSize: 9, lineHeight: 1.35 },
  second: { color: grey, fontSize: 7.5 },
  bold: { fontWeight: 700 },
  heading: { fontWeight: 700, fontSize: 10.5 },
  title: { fontWeight: 700, fontSize: 17, lineHeight: 1.3 },
  fact: { paddingVertical: 2, borderBottomWidth: 0.5, borderBottomColor: line },
  factLabel: { width: "42%", color: grey },
  factValue: { width: "58%" },
});

const arabic = /\p{Script=Arabic}/u;

/** Returns a text's direction. Latin text on Arabic sheets stays left to right, so that its full stop comes last. */
const directionOf = (text: string, sheet: "ltr" | "rtl") =>
  arabic.test(text) && (sheet === "rtl" || /^\P{L}*\p{Script=Arabic}/u.test(text)) ? "rtl" : "ltr";

export const useSides = () => {
  const direction = useContext(Direction);
  const isMirrored = direction === "rtl";
  return {
    direction,
    row: { flexDirection: isMirrored ? "row-reverse" : "row" },
    start: isMirrored ? "right" : "left",
    end: isMirrored ? "left" : "right",
  } as const;
};

type Look = "plain" | "bold" | "heading" | "title" | "second";
type Side = "start" | "end";

export function StyledText({
  children,
  look = "plain",
  side = "start",
}: {
  children: string;
  look?: Look;
  side?: Side;
}) {
  const sides = useSides();
  const base = { ...styles.words, ...(look !== "plain" && styles[look]) };
  return (
    <Text style={{ ...base, direction: directionOf(children, sides.direction), textAlign: sides[side] }}>
      {children}
    </Text>
  );
}

/** Renders a text in the first language, and smaller below in the second. */
export function BilingualBlock({ content, look, side }: { content: BilingualText; look?: Look; side?: Side }) {
  return (
    <View>
      <StyledText look={look} side={side}>
        {content.text}
      </StyledText>
      {content.second && (
        <StyledText look="second" side={side}>
          {content.second}
        </StyledText>
      )}
    </View>
  );
}

export function Facts({ facts }: { facts: SheetFact[] }) {
  const { row } = useSides();
  return (
    <View>
      {facts.map(({ label, value }) => (
        <View key={label.text} wrap={false} style={{ ...styles.fact, ...row }}>
          <View style={styles.factLabel}>
            <BilingualBlock content={label} />
          </View>
          <View style={styles.factValue}>
            <BilingualBlock content={value} side="end" />
          </View>
        </View>
      ))}
    </View>
  );
}

/** Renders a section whose heading is not separated from its content by a page break. */
export function Section({ label, children }: { label: BilingualText; children: ReactNode }) {
  return (
    <View style={{ marginTop: 10 }}>
      <View minPresenceAhead={60} style={{ marginBottom: 3 }}>
        <BilingualBlock content={label} look="heading" />
      </View>
      {children}
    </View>
  );
}
