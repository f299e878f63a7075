export interface CsvFormat {
  readonly separator: ',' | ';';
  readonly lineEnd: '\n' | '\r\n';
}

const PLAIN: CsvFormat = { separator: ',', lineEnd: '\n' };

/**
 * Lines of fields as CSV after RFC 4180: a field in quotes only where it needs them, a line end after
 * the last line.
 */
export function formatCsv(
  lines: readonly (readonly string[])[],
  { separator, lineEnd }: CsvFormat = PLAIN,
): string {
  const field = (text: string): string =>
    text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return lines.map((line) => line.map(field).join(separator) + lineEnd).join('');
}
