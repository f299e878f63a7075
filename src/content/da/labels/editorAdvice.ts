import { code, type PlainTableText } from '../../labels/plainTable.ts';

export const EDITORS_HEADING = 'Hvad dit system gør ved koden';
export const EDITORS_TEXT =
  'Mange systemer fjerner scriptet, nogle også rammen. Linjen under grafikken bliver tilbage alle steder: Den oplyser tallene, ugen, forbeholdet og kilden.';

const REMOVED = 'Rammen og scriptet forsvinder. Billedet og linjen under det bliver.';

/** What was tried; `src/publish/embed/README.md` has the results. @param host of the site */
export const editorAdvice = (host: string): PlainTableText => ({
  caption: 'Prøvet i november 2026 med hvert systems egne indstillinger',
  head: ['System', 'Hvad der sker', 'Hvad du kan gøre'],
  rows: [
    [
      'WordPress',
      'Et link til siden, alene på en linje, bliver til en ramme mellem 200 og 1.000 px høj. Koden selv kræver blokken »Tilpasset HTML« og en bruger, der må skrive HTML.',
      'Sæt linket til kommunens side ind, eller brug koden med script i blokken »Tilpasset HTML«.',
    ],
    [
      'TinyMCE fra version 7',
      'Skriver sandbox="" på rammen og fjerner scriptet: Grafikken vises i fast højde, men dens links kan ikke åbnes.',
      `Bed den, der driver systemet, om at skrive ${host} i sandbox_iframes_exclusions. Scriptet kan tillades med extended_valid_elements: 'script[src|async]'.`,
    ],
    [
      'CKEditor 5',
      REMOVED,
      "Rammen kan tillades med htmlSupport.allow: [{ name: 'iframe', attributes: true, styles: true }]. Ellers: Brug billedet.",
    ],
    ['Tiptap', REMOVED, 'Brug billedet.'],
    ['Quill', 'Rammen bliver til et link. Billedet og linjen under det bliver.', 'Brug billedet.'],
    [
      'Ghost',
      'Rammen bliver et kort for sig, og scriptet forsvinder.',
      'Sæt koden med script i et HTML-kort.',
    ],
    ['Markdown', REMOVED, 'Brug billedet.'],
    ['React og MDX', 'Almindelig HTML giver en fejl.', 'Brug koden til React og MDX.'],
  ],
});

export const DEVELOPERS_HEADING = 'For udviklere';
export const DEVELOPERS_TEXT =
  'Grafikken sender sin højde med postMessage, når den er hentet, når den ændrer sig, og når den bliver spurgt. Har siden allerede et script, der forstår en af beskederne, behøver den ikke vores. Find rammen ved at sammenligne event.source med dens contentWindow, og se efter, at event.origin er vores. I en ramme med sandbox og uden allow-same-origin er event.origin »null«.';

const EXAMPLE = 'embed/v1/kommune/laesoe/tal/';

/** The messages in the order in which they are sent, of one example. @param root of the site */
export const sentMessages = (root: string): PlainTableText => ({
  caption: 'Beskeder fra grafikken',
  head: ['Hvem der forstår den', 'Beskeden'],
  rows: [
    ['AMP, @newswire/frames', code('{"sentinel":"amp","type":"embed-size","height":418}')],
    [
      'embed.js; id er med, når adressen har et',
      code('{"type":"hjemloeshed:height","height":418,"id":"min-graf"}'),
    ],
    ['Pym, som skriver childId i adressen', code('pymxPYMxpym-0xPYMxheightxPYMx418')],
    [
      'WordPress, som skriver #?secret=… efter adressen',
      code('{"message":"height","value":418,"secret":"aB3dE5gH7j"}'),
    ],
    [
      'Embedly, Iframely, Medium; som JSON i en tekst',
      code(`{"context":"iframe.resize","height":418,"src":"${root}${EXAMPLE}"}`),
    ],
    [
      'Den kode, som Datawrapper giver til sider med deres grafik',
      code(`{"datawrapper-height":{"${new URL(root).pathname}${EXAMPLE}":418}}`),
    ],
  ],
});

/** What an embed answers with its height. */
export const QUESTIONS: PlainTableText = {
  caption: 'Beskeder til grafikken, som den svarer på',
  head: ['Hvem der spørger', 'Beskeden'],
  rows: [
    ['Enhver', code('{"type":"hjemloeshed:ask"}')],
    ['@newswire/frames', code('{"sentinel":"amp","type":"frames-init"}')],
    ['Pym', code('pymxPYMxpym-0xPYMxwidthxPYMx600')],
    ['WordPress', code('{"message":"ready","secret":"aB3dE5gH7j"}')],
  ],
};

/** @param root of the site */
export const scriptWays = (root: string): PlainTableText => ({
  caption: 'Sådan kan embed.js stå',
  head: ['Attribut', 'Hvad den gør'],
  rows: [
    [code('async'), 'Som i koden: Scriptet må komme når som helst, også to gange.'],
    [code('type="module"'), 'Det virker også som modul.'],
    [
      code('crossorigin integrity="sha384-…"'),
      'Serveren tillader begge. Men embed.js kan blive rettet, så brug integrity sammen med en kopi på din egen server.',
    ],
    [code(`data-origin="${root}"`), 'Skal stå på en kopi: Den siger, hvor grafikken kommer fra.'],
  ],
});
