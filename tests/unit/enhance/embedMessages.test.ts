import { describe, expect, it } from 'vitest';
import { QUESTIONS, sentMessages } from '../../../src/content/da/labels/editorAdvice.ts';
import type { PlainTableText } from '../../../src/content/labels/plainTable.ts';
import {
  heightIn,
  heightMessages,
  isAsking,
  linkMessage,
  type Spoken,
} from '../../../src/enhance/embedMessages.ts';

const PATH = '/embed/v1/kommune/laesoe/tal/?tema=moerk';
const BARE: Spoken = {
  height: 418,
  src: `https://a.dk${PATH}`,
  path: PATH,
  id: null,
  child: null,
  secret: null,
};

describe('what an embed says of its height', () => {
  it('is heard by AMP, by us, by Embedly’s and by Datawrapper’s listeners', () => {
    expect(heightMessages(BARE)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 418 },
      { type: 'hjemloeshed:height', height: 418 },
      '{"context":"iframe.resize","height":418,"src":"https://a.dk/embed/v1/kommune/laesoe/tal/?tema=moerk"}',
      { 'datawrapper-height': { '/embed/v1/kommune/laesoe/tal/?tema=moerk': 418 } },
    ]);
  });

  it('is told to Pym and to WordPress where they have made themselves known, and carries a name', () => {
    const told = heightMessages({ ...BARE, id: 'min', child: 'pym-0', secret: 'aB3dE5gH7j' });
    expect(told).toHaveLength(6);
    expect(told[1]).toEqual({ type: 'hjemloeshed:height', height: 418, id: 'min' });
    expect(told[2]).toBe('pymxPYMxpym-0xPYMxheightxPYMx418');
    expect(told[3]).toEqual({ message: 'height', value: 418, secret: 'aB3dE5gH7j' });
    expect(linkMessage('https://a.dk/', 'aB3dE5gH7j')).toEqual({
      message: 'link',
      value: 'https://a.dk/',
      secret: 'aB3dE5gH7j',
    });
  });
});

describe('what is said to an embed', () => {
  it.each([
    { type: 'hjemloeshed:ask' },
    { sentinel: 'amp', type: 'frames-init' },
    { message: 'ready', secret: 'aB3dE5gH7j' },
    'pymxPYMxpym-0xPYMxwidthxPYMx600',
  ])('asks for its height: %j', (data) => {
    expect(isAsking(data)).toBe(true);
  });

  it.each(['', 'ready', null, 0, [], {}, { sentinel: 'amp' }, { message: 'link' }])(
    'or does not: %j',
    (data) => {
      expect(isAsking(data)).toBe(false);
    },
  );
});

describe('what the builder’s page tells developers', () => {
  const codesOf = ({ rows }: PlainTableText): string[] =>
    rows.map((row) => {
      const last = row.at(-1);
      return typeof last === 'object' ? last.code : '';
    });

  it('are the messages that are sent, in their order', () => {
    const path = '/under/embed/v1/kommune/laesoe/tal/';
    const said = { height: 418, src: `https://a.dk${path}`, path, id: 'min-graf', child: 'pym-0' };
    const sent = heightMessages({ ...said, secret: 'aB3dE5gH7j' });
    expect(codesOf(sentMessages('https://a.dk/under/'))).toEqual(
      sent.map((message) => (typeof message === 'string' ? message : JSON.stringify(message))),
    );
  });

  it('and questions that are answered', () => {
    const questions = codesOf(QUESTIONS).map((text): unknown =>
      text.startsWith('{') ? JSON.parse(text) : text,
    );
    expect(questions.filter(isAsking)).toHaveLength(4);
  });
});

describe('what our script hears', () => {
  it('is our own words alone', () => {
    expect(heightMessages(BARE).map(heightIn)).toEqual([null, 418, null, null]);
  });
});
