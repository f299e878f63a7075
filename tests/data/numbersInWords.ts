/** From nought, as the house writes them; typed here, and not taken from the notation under test. */
export const numbersInWords = (nought: string): readonly string[] => [
  nought,
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];
