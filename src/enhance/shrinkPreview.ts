/**
 * A preview wider than its box is shown smaller, and takes no more height than is seen; it is still laid out in the
 * width that its caption names. The caption says so.
 */
export function shrinkPreview(frame: HTMLIFrameElement): void {
  const scale = Math.min(1, (frame.parentElement?.clientWidth ?? 0) / Number(frame.width));
  frame.style.scale = String(scale);
  frame.style.marginBottom = `${(scale - 1) * frame.offsetHeight}px`;
  const note = frame.closest('figure')?.querySelector<HTMLElement>('figcaption span');
  if (note) note.hidden = scale === 1;
}
