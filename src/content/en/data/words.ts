/** A text in both languages that the data is described in. */
export interface Words {
  readonly da: string;
  readonly en: string;
}
