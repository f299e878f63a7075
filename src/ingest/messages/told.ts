/** A problem's two halves in a language. */
export interface Told {
  /** What should have stood there; reads on from the language's word for "Expected". No full stop. */
  readonly expected: string;
  /** What to do, or what the program did that made it so and how to undo that: whole sentences. */
  readonly remedy: string;
}

export const told = (expected: string, remedy: string): Told => ({ expected, remedy });
