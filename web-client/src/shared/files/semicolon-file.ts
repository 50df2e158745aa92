const BYTE_ORDER_MARK = '\uFEFF';
// A cell that begins so is a formula for a spreadsheet, whatever quotes stand around it.
const FORMULA = /^[=+\-@\t\r]/;

/** For a spreadsheet set to French: semicolons, UTF-8 with its mark, cells that can't be taken for a formula. */
export function semicolonFile(header: readonly string[], lines: readonly (readonly string[])[]): string {
  return (
    BYTE_ORDER_MARK + [header, ...lines].map((cells) => cells.map(quoted).join(';')).join('\r\n') + '\r\n'
  );
}

function quoted(cell: string): string {
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replace(/"/g, '""')}"`;
}
