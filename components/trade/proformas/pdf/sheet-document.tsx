import { Document, Page, StyleSheet, Text, View } from "@react-pdf/renderer";
import { languageTag } from "@/lib/i18n/locale";
import type { Sheet } from "@/lib/trade/proformas/sheet-data";
import { LinesTable } from "./lines-table";
import { BilingualBlock, Direction, Facts, ink, Section, StyledText, useSides } from "./parts";

const styles = StyleSheet.create({
  page: { paddingTop: 32, paddingBottom: 40, paddingHorizontal: 40, fontSize: 9, color: ink },
  warning: { borderWidth: 1, borderColor: "#c2301c", backgroundColor: "#fbeae6", padding: 8, marginTop: 8 },
  half: { width: "48%" },
  apart: { justifyContent: "space-between" },
  foot: { position: "absolute", bottom: 16, left: 40, right: 40, fontSize: 7.5, textAlign: "center", color: "#5f564d" },
});

type Props = { sheet: Sheet; pictures: Record<string, Buffer> };
type DocumentProps = Props & { fontFamily: string[] };

/** Renders a proforma on A4. */
export const SheetDocument = ({ sheet, pictures, fontFamily }: DocumentProps) => (
  <Document
    title={`${sheet.title.second ?? sheet.title.text} ${sheet.number}`}
    author={sheet.seller.name.text}
    subject={sheet.title.text}
    language={languageTag(sheet.locale)}
    creator="Rattledrum"
    producer="Rattledrum"
    pdfVersion="1.7"
  >
    <Page size="A4" style={{ ...styles.page, fontFamily }}>
      <Direction.Provider value={sheet.direction}>
        <Body sheet={sheet} pictures={pictures} />
      </Direction.Provider>
      <View fixed style={styles.foot}>
        <Text render={({ pageNumber, totalPages }) => `${sheet.number} · ${pageNumber} / ${totalPages}`} />
      </View>
    </Page>
  </Document>
);

function Body({ sheet, pictures }: Props) {
  const { row } = useSides();
  const sideBySide = { ...styles.apart, ...row };
  return (
    <>
      <View style={sideBySide}>
        <View style={styles.half}>
          <BilingualBlock content={sheet.title} look="title" />
        </View>
        <View style={styles.half}>
          <Facts facts={sheet.facts} />
        </View>
      </View>
      {sheet.warnings.map((warning) => (
        <View key={warning.text} style={styles.warning}>
          <BilingualBlock content={warning} look="bold" />
        </View>
      ))}
      <View style={sideBySide}>
        {[sheet.seller, sheet.buyer].map(({ label, name, lines }) => (
          <View key={label.text} style={styles.half}>
            <Section label={label}>
              <BilingualBlock content={name} look="bold" />
              {lines.map((line) => (
                <BilingualBlock key={line.text} content={line} />
              ))}
            </Section>
          </View>
        ))}
      </View>
      <LinesTable sheet={sheet} pictures={pictures} />
      <View style={sideBySide}>
        {[sheet.terms, sheet.payment].map(({ label, facts }) => (
          <View key={label.text} style={styles.half}>
            <Section label={label}>
              <Facts facts={facts} />
            </Section>
          </View>
        ))}
      </View>
      <View wrap={false} style={sideBySide}>
        <View style={styles.half}>
          <Section label={sheet.bank.label}>
            <Facts facts={sheet.bank.facts} />
          </Section>
        </View>
        <View style={styles.half}>
          {sheet.note && (
            <Section label={sheet.note.label}>
              <StyledText>{sheet.note.text}</StyledText>
            </Section>
          )}
        </View>
      </View>
      <View style={{ marginTop: 14 }}>
        {sheet.smallPrint.map((content) => (
          <View key={content.text} style={{ marginBottom: 3 }}>
            <StyledText look="second">{content.text}</StyledText>
            {content.second && <StyledText look="second">{content.second}</StyledText>}
          </View>
        ))}
      </View>
    </>
  );
}
