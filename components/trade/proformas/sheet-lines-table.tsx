import { Picture } from "@/components/catalogue/picture";
import type { BilingualText, Sheet } from "@/lib/trade/proformas/sheet-data";
import { BilingualTextView } from "./bilingual-text";

/** Renders the table of lines and sums; on phones each line is a block. */
export function SheetLinesTable({ sheet }: { sheet: Sheet }) {
  const { columns, lines, sums } = sheet;
  return (
    <table className="num w-full text-sm">
      <thead className="hidden border-ink border-b md:table-header-group print:table-header-group">
        <tr>
          <Head content={columns.item} sheet={sheet} isItem />
          {[columns.quantity, columns.price, columns.amount].map((content) => (
            <Head key={content.text} content={content} sheet={sheet} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr
            key={`${line.title.text} ${line.quantity} ${line.price}`}
            className="grid grid-cols-3 gap-x-3 border-line border-b py-3 md:table-row print:table-row"
          >
            <td className="col-span-3 py-1 md:py-3 print:py-2">
              <div className="flex gap-3">
                {line.pictureKey && (
                  <span className="size-14 flex-none overflow-clip rounded-s">
                    <Picture pictureKey={line.pictureKey} alt="" sizes="56px" width={56} height={56} widths={[160]} />
                  </span>
                )}
                <div>
                  <BilingualTextView content={line.title} sheet={sheet} className="font-medium" />
                  {line.details.map((detail) => (
                    <span key={detail} className="block text-ink-3 text-xs">
                      <bdi>{detail}</bdi>
                    </span>
                  ))}
                </div>
              </div>
            </td>
            <td className="py-1 md:py-3 md:text-end">{line.quantity}</td>
            <td className="py-1 text-center md:py-3 md:text-end">{line.price}</td>
            <td className="py-1 text-end font-medium md:py-3">{line.amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {sums.map(({ label, value, isTotal }) => (
          <tr key={label.text} className={isTotal ? "font-bold text-lg" : ""}>
            <th colSpan={3} scope="row" className="pt-2 pe-4 text-end font-inherit">
              <BilingualTextView content={label} sheet={sheet} />
            </th>
            <td className="whitespace-nowrap pt-2 text-end align-top">{value.text}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function Head({ content, sheet, isItem = false }: { content: BilingualText; sheet: Sheet; isItem?: boolean }) {
  return (
    <th scope="col" className={`py-2 align-bottom font-semibold ${isItem ? "text-start" : "text-end"}`}>
      <BilingualTextView content={content} sheet={sheet} />
    </th>
  );
}
