/** The label of a key. @throws RangeError where there is none: the data have something that the text doesn't know */
export function labelled(labels: Readonly<Record<string, string>>, key: string): string {
  const label = labels[key];
  if (label === undefined) throw new RangeError(`no label for "${key}"`);
  return label;
}
