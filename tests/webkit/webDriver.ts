/** A browser with one window, in as much of https://www.w3.org/TR/webdriver2/ as the tests here speak. */
export interface WebDriver {
  /** Opens a page, and waits until it has loaded. */
  readonly open: (address: string) => Promise<unknown>;
  /** Runs the body of a function in the page. @returns what it returns */
  readonly run: (body: string) => Promise<unknown>;
  /** The same of a function that calls its last argument with what it returns. */
  readonly runLater: (body: string) => Promise<unknown>;
  /** Types into the first element that a selector finds. @throws Error where there is none */
  readonly type: (selector: string, text: string) => Promise<unknown>;
  /** Presses the first element that a selector finds. @throws Error where there is none */
  readonly click: (selector: string) => Promise<unknown>;
  /** What the browser itself calls the first element that a selector finds. @throws Error where there is none */
  readonly nameOf: (selector: string) => Promise<unknown>;
  /** Lets what follows happen in the frame of that number; in the page itself where it is `null`. */
  readonly enter: (frame: number | null) => Promise<unknown>;
  /** @param width of the window; one that is narrower than its buttons becomes as wide as these */
  readonly setWidth: (width: number) => Promise<unknown>;
  readonly quit: () => Promise<unknown>;
}

/** Keys that are no letters, as WebDriver writes them. */
export const KEYS = { enter: '\uE007', down: '\uE015' } as const;

/** What WebDriver calls a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : null;

/** @throws Error with what the driver says of it */
async function command(method: 'GET' | 'POST' | 'DELETE', address: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const value = fieldOf(await response.json(), 'value');
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

/**
 * Starts a browser.
 *
 * @param root of the driver: `http://127.0.0.1:40001`
 * @param capabilities what it is asked for
 * @throws Error where none starts
 */
export async function startSession(root: string, capabilities: unknown): Promise<WebDriver> {
  const started = await command('POST', `${root}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${root}/session/${String(fieldOf(started, 'sessionId'))}`;
  const post = (path: string, body: unknown = {}): Promise<unknown> => command('POST', session + path, body);
  const find = async (selector: string): Promise<string> => {
    const found = await post('/element', { using: 'css selector', value: selector });
    return `/element/${String(fieldOf(found, ELEMENT))}`;
  };
  return {
    open: (url) => post('/url', { url }),
    run: (script) => post('/execute/sync', { script, args: [] }),
    runLater: (script) => post('/execute/async', { script, args: [] }),
    type: async (selector, text) => post(`${await find(selector)}/value`, { text }),
    click: async (selector) => post(`${await find(selector)}/click`),
    nameOf: async (selector) => command('GET', `${session}${await find(selector)}/computedlabel`),
    enter: (id) => post('/frame', { id }),
    setWidth: (width) => post('/window/rect', { width, height: 900 }),
    quit: () => command('DELETE', session),
  };
}
