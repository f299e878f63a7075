/// <reference types="astro/client" />

/** A module with all that it imports as one minified classic script; see `tasks/scriptText.mjs`. */
declare module '*?script' {
  const code: string;
  export default code;
}
