/**
 * Saves those lines of a published table that are of some municipalities, in their order: the file's own lines,
 * letter for letter, so that nothing is written a second way.
 *
 * @param address of a CSV whose lines begin with a municipality's code
 */
export async function downloadSelection(address: string, codes: readonly string[]): Promise<void> {
  const response = await fetch(address).catch(() => null);
  // Then the browser says what is wrong, or saves the whole file.
  if (response?.ok !== true) {
    location.assign(address);
    return;
  }
  // `text()` would take the byte-order mark away that Excel needs.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  const [head = '', ...lines] = text.split(/(?<=\n)/);
  const byCode = new Map(lines.map((line) => [line.slice(0, 4), line]));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([head, ...codes.map((code) => byCode.get(code) ?? '')], { type: 'text/csv' }),
  );
  link.download = address.slice(address.lastIndexOf('/') + 1).replace('.csv', '-udvalg.csv');
  link.click();
  // Browsers that ask where to save have read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
