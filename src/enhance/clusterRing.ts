/** Around a cluster's dots, in its own units. */
const SPACE = 12;

/** The middle of a shape's or a cluster's box, and how far it reaches; in the drawing's units. */
export function boxAround(shape: SVGGraphicsElement): { x: number; y: number; radius: number } {
  const { x, y, width, height } = shape.getBBox();
  return { x: x + width / 2, y: y + height / 2, radius: Math.max(width, height) / 2 };
}

/** Path data of a ring around a cluster on the map of people. */
export function clusterRing(cluster: SVGGraphicsElement): string {
  const { x, y, radius } = boxAround(cluster);
  const r = Math.round(radius + SPACE);
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
