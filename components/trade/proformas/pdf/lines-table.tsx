import { Image, StyleSheet, View } from "@react-pdf/renderer";
import type { BilingualText, Sheet, SheetLine } from "@/lib/trade/proformas/sheet-data";
import { BilingualBlock, ink, StyledText, useSides } from "./parts";

const styles = StyleSheet.create({
  head: { borderBottomWidth: 1, borderBottomColor: ink, paddingVertical: 4, alignItems: "flex-end" },
  line: { borderBottomWidth: 0.5, borderBottomColor: "#d8cfc1", paddingVertical: 4 },
  picture: { width: "10%", paddingTop: 1 },
  item: { width: "40%", paddingHorizontal: 4 },
  figure: { width: "16.6%", paddingHorizontal: 2 },
  image: { width: 40, height: 40, objectFit: "cover" },
  sums: { paddingVertical: 2 },
  label: { width: "76%" },
  amount: { width: "24%", paddingHorizontal: 2 },
});

type Props = { sheet: Sheet; pictures: Record<string, Buffer> };

/** Renders the table of lines and sums. */
export function LinesTable({ sheet, pictures }: Props) {
  const { row } = useSides();
  const { columns } = sheet;
  return (
    <View style={{ marginTop: 12 }}>
      <View fixed style={{ ...styles.head, ...row }}>
        <View style={styles.picture} />
        <View style={styles.item}>
          <BilingualBlock content={columns.item} look="bold" />
        </View>
        {[columns.quantity, columns.price, columns.amount].map((content) => (
          <Figure key={content.text} content={content} />
        ))}
      </View>
      {sheet.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet never changes
        <Line key={index} line={line} picture={line.pictureKey ? pictures[line.pictureKey] : undefined} />
      ))}
      {sheet.sums.map(({ label, value, isTotal }) => (
        <View key={label.text} wrap={false} style={{ ...styles.sums, ...row }}>
          <View style={styles.label}>
            <BilingualBlock content={label} side="end" look={isTotal ? "heading" : "plain"} />
          </View>
          <View style={styles.amount}>
            <StyledText side="end" look={isTotal ? "heading" : "plain"}>
              {value.text}
            </StyledText>
          </View>
        </View>
      ))}
    </View>
  );
}

function Figure({ content }: { content: BilingualText }) {
  return (
    <View style={styles.figure}>
      <BilingualBlock content={content} side="end" look="bold" />
    </View>
  );
}

function Line({ line, picture }: { line: SheetLine; picture: Buffer | undefined }) {
  const { row } = useSides();
  return (
    <View wrap={false} style={{ ...styles.line, ...row }}>
      <View style={styles.picture}>
        {picture && <Image src={{ data: picture, format: "jpg" }} style={styles.image} />}
      </View>
      <View style={styles.item}>
        <BilingualBlock content={line.title} />
        {line.details.map((detail) => (
          <StyledText key={detail} look="second">
            {detail}
          </StyledText>
        ))}
      </View>
      {[line.quantity, line.price, line.amount].map((text, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may contain the same figure
        <View key={column} style={styles.figure}>
          <StyledText side="end">{text}</StyledText>
        </View>
      ))}
    </View>
  );
}
