/** An upright diamond around a point: round marks are people. @param reach from the middle to a corner, pixels */
export const diamondPath = (x: number, y: number, reach: number): string =>
  `M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
