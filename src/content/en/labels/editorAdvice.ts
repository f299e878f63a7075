import { code, type PlainTableText } from '../../labels/plainTable.ts';

export const EDITORS_HEADING = 'What your system does to the code';
export const EDITORS_TEXT =
  'Many systems remove the script, some the frame as well. The line below the chart stays everywhere: it gives the figures, the week, the caveat and the source.';

const REMOVED = 'The frame and the script disappear. The image and the line below it stay.';

/** What was tried; `src/publish/embed/README.md` has the results. @param host of the site */
export const editorAdvice = (host: string): PlainTableText => ({
  caption: 'Tried in November 2026 with each system’s own settings',
  head: ['System', 'What happens', 'What you can do'],
  rows: [
    [
      'WordPress',
      'A link to the page, alone on a line, becomes a frame between 200 and 1,000 px high. The code itself needs the ‘Custom HTML’ block and a user who may write HTML.',
      'Paste the link to the municipality’s page, or use the code with script in the ‘Custom HTML’ block.',
    ],
    [
      'TinyMCE from version 7',
      'Writes sandbox="" on the frame and removes the script: the chart is shown at a fixed height, but its links cannot be opened.',
      `Ask whoever runs the system to add ${host} to sandbox_iframes_exclusions. The script can be allowed with extended_valid_elements: 'script[src|async]'.`,
    ],
    [
      'CKEditor 5',
      REMOVED,
      "The frame can be allowed with htmlSupport.allow: [{ name: 'iframe', attributes: true, styles: true }]. Otherwise: use the image.",
    ],
    ['Tiptap', REMOVED, 'Use the image.'],
    ['Quill', 'The frame becomes a link. The image and the line below it stay.', 'Use the image.'],
    [
      'Ghost',
      'The frame becomes a card of its own, and the script disappears.',
      'Put the code with script in an HTML card.',
    ],
    ['Markdown', REMOVED, 'Use the image.'],
    ['React and MDX', 'Ordinary HTML gives an error.', 'Use the code for React and MDX.'],
  ],
});

export const DEVELOPERS_HEADING = 'For developers';
export const DEVELOPERS_TEXT =
  'The chart sends its height with postMessage when it has loaded, when the height changes and when it is asked. A page that already has a script that understands one of the messages does not need ours. Find the frame by comparing event.source with its contentWindow, and check that event.origin is ours. In a frame with sandbox and without allow-same-origin, event.origin is ‘null’.';

const EXAMPLE = 'embed/v1/en/kommune/laesoe/tal/';

/** The messages in the order in which they are sent, of one example. @param root of the site */
export const sentMessages = (root: string): PlainTableText => ({
  caption: 'Messages from the chart',
  head: ['Who understands it', 'The message'],
  rows: [
    ['AMP, @newswire/frames', code('{"sentinel":"amp","type":"embed-size","height":418}')],
    [
      'embed.js; id is included when the address has one',
      code('{"type":"hjemloeshed:height","height":418,"id":"my-chart"}'),
    ],
    ['Pym, which writes childId in the address', code('pymxPYMxpym-0xPYMxheightxPYMx418')],
    [
      'WordPress, which writes #?secret=… after the address',
      code('{"message":"height","value":418,"secret":"aB3dE5gH7j"}'),
    ],
    [
      'Embedly, Iframely, Medium; as JSON in a string',
      code(`{"context":"iframe.resize","height":418,"src":"${root}${EXAMPLE}"}`),
    ],
    [
      'The code that Datawrapper gives to pages with its charts',
      code(`{"datawrapper-height":{"${new URL(root).pathname}${EXAMPLE}":418}}`),
    ],
  ],
});

/** What an embed answers with its height. */
export const QUESTIONS: PlainTableText = {
  caption: 'Messages to the chart that it answers',
  head: ['Who asks', 'The message'],
  rows: [
    ['Anyone', code('{"type":"hjemloeshed:ask"}')],
    ['@newswire/frames', code('{"sentinel":"amp","type":"frames-init"}')],
    ['Pym', code('pymxPYMxpym-0xPYMxwidthxPYMx600')],
    ['WordPress', code('{"message":"ready","secret":"aB3dE5gH7j"}')],
  ],
};

/** @param root of the site */
export const scriptWays = (root: string): PlainTableText => ({
  caption: 'How embed.js can be included',
  head: ['Attribute', 'What it does'],
  rows: [
    [code('async'), 'As in the code: the script may arrive at any time, even twice.'],
    [code('type="module"'), 'It also works as a module.'],
    [
      code('crossorigin integrity="sha384-…"'),
      'The server allows both. But embed.js may be corrected, so use integrity together with a copy on your own server.',
    ],
    [code(`data-origin="${root}"`), 'Required on a copy: it says where the chart comes from.'],
  ],
});
