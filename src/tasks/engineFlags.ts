/**
 * For Node wherever figures are drawn. Its middle compiler, Maglev, rarely lets objects share a number: of 15
 * builds two gave an image on which three names of a map stood at one place, of 30 without it none. Node 22 has it off.
 */
export const ENGINE_FLAGS: readonly string[] = ['--no-maglev'];
