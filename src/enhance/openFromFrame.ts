/** The ways out of a frame, first what a reader expects of a link. `true` where it was let. */
const WAYS: readonly ((address: string) => boolean)[] = [
  (address) => {
    if (top === null) return false;
    // Throws where a sandbox forbids it, where a link would only do nothing.
    top.location.href = address;
    return true;
  },
  (address) => {
    const opened = open(address, '_blank');
    if (opened === null) return false;
    // Without an origin of its own a frame may not reach into any window.
    if (origin !== 'null') opened.opener = null;
    return true;
  },
];

/**
 * Opens an address in place of the page around the frame, or in a new tab where the frame's sandbox forbids
 * that. Only a reader's press may lead here.
 *
 * @returns whether it was let; a sandbox may forbid both
 */
export function openFromFrame(address: string): boolean {
  return WAYS.some((way) => {
    try {
      return way(address);
    } catch {
      return false;
    }
  });
}
