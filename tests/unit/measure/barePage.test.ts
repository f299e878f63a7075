import { describe, expect, it } from 'vitest';
import { barePage } from '../../../src/measure/barePage.ts';

const bodyOf = (html: string): string =>
  barePage(`<!doctype html><html lang="en"><head><title>T</title><style>p{}</style></head><body>${html}`)
    .split('</title>')
    .at(-1) ?? '';

describe('a bare page', () => {
  it('has the words in their order, headings as headings, all else as paragraphs', () => {
    expect(
      bodyOf(
        '<main><h1 class="a">In <em>Fanø</em></h1><div>Loose<p>One <!-- said -->\n <a href="/">link</a>.</p>tail</div>' +
          '<ul><li>First</li><li>Second</li></ul><details><summary>More</summary><p>Folded</p></details></main>',
      ),
    ).toBe(
      '<h1>In Fanø</h1><p>Loose</p><p>One link.</p><p>tail</p><p>First</p><p>Second</p><p>More</p><p>Folded</p>',
    );
  });

  it('writes a row of a table as a line', () => {
    expect(
      bodyOf(
        '<table><caption>Counts</caption><tbody><tr><th>Fanø</th><td>1</td><td>0.3</td></tr></tbody></table>',
      ),
    ).toBe('<p>Counts</p><p>Fanø 1 0.3</p>');
  });

  it('has no sheet, script, drawing or control, nor what stands in them', () => {
    const bare = barePage(
      '<!doctype html><html lang="da"><head><title>T</title><link rel="stylesheet" href="a.css"><style>p{}</style></head>' +
        '<body><p style="color:red" onclick="a()">A &amp; &lt;B&gt;</p><svg><text>12</text></svg><script>let a</script>' +
        '<button>Press</button><select><option>Pick</option></select><input value="x"><template><p>T</p></template>',
    );
    expect(bare).toBe(
      '<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
        '<title>Bar side</title><p>A &amp; &lt;B></p>',
    );
  });
});
