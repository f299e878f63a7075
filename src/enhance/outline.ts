import { clusterRing } from './clusterRing.ts';
import { markupNode } from './markupNode.ts';

/** A line around a municipality's shape, or a ring around its cluster, over all borders. @param why a class by which it is found again */
export function outline(shape: SVGPathElement, why: string): void {
  const svg = shape.ownerSVGElement;
  const isCluster = shape.closest('.people-map') !== null;
  const d = isCluster ? clusterRing(shape) : shape.getAttribute('d');
  const over = isCluster ? svg : svg?.querySelector('.over > .scaled');
  over?.append(markupNode(['path', { class: `${isCluster ? 'ring' : 'outline'} ${why}`, d }]));
}
